/** The help of each command: at most 80 columns, aligned for a terminal where a Han character takes two. */

const COMMON = `
其他
  --color, --no-color      用颜色，或不用（不写时自动判断；也认 NO_COLOR）
  --verbose                多说一些：依据、说明页、被注释压下的问题等
  -h, --help               显示这一页
  -v, --version            显示版本号`;

const ENCODING = `  --encoding 编码          utf-8、gb18030、utf-16le、utf-16be（不写时自动识别）`;

const lint = `检查法治政府建设年度报告，指出缺什么、为什么、怎么写。

用法
  lint-report [文件、文件夹或通配符…]   检查稿子（不写时检查当前文件夹）
  lint-report init [参数]               生成一份带提纲的草稿
  lint-report import <文件> [参数]      把 PDF、网页里拷出的文字整理成草稿
  lint-report figures [文件…]           列出稿子里的每个数字，能复算的都算一遍
  lint-report merge <结果文件…>         把分头检查的结果合成一个
  lint-report explain [规则名]          说明一条规则；不写规则名时列出全部规则
  lint-report standard [参数]           列出标准对某一年、某一级报告的要求
  lint-report install-hook              让 git commit 之前先检查一遍
  每个子命令都可以加 --help 看用法。文件恰好叫 init 等名字时，写成 ./init。

例子
  lint-report 草稿.md
  lint-report --fix 草稿.md
  lint-report 各镇报告/
  lint-report --against 去年的报告.md 草稿.md
  lint-report --format html:结果.html 各镇报告/

检查什么
  -t, --template 提纲      town（乡镇、街道）、county（县、区、市）、
                           department（部门），或自备的提纲文件
  --rule 规则名:等级       改一条规则的等级：off（不查）、info、warning、error；
                           可以写多次，也可以带选项：
                           --rule "规则名: {severity: info, options: {…}}"
  --ignore-pattern 通配符  不检查这些文件；可以写多次
  --staged                 检查 git 暂存区里的报告，即下一次提交的内容
  --reports-only           写出名字的文件也先看标题，不是报告的跳过
                           （给钩子用；README 和 ignore 里的也跳过）
  --against 文件或文件夹   与上年或别的单位的报告对照，找出照搬的段落；
                           可以写多次，稿子自己在里面时不算
${ENCODING}

修改
  --fix                    把有把握的地方直接改好，其余照常列出
  --fix-dry-run            只显示会改成什么样，不写文件

输出
  --format 格式[:文件]     text（默认）、html（网页，可以打印）、
                           markdown（审读意见，可以粘贴）；给程序看的有
                           json、sarif、junit、github、gitlab。可以写多次，
                           写明文件的存进文件，例如 --format html:结果.html
  --output-file 文件       把结果写到文件里；没写 --format 时按扩展名定格式：
                           .html、.md、.json、.sarif、.xml（junit），其余是 text
  --quiet                  只列出错误，不列警告和提示
  --max-warnings 数目      警告超过这个数目也算不通过
  --watch                  不退出，稿子每保存一次就再检查一次；按 Ctrl+C 结束
  --threads 数目           用几个线程检查；不写时按稿子多少和处理器自动定，
                           结果与一个线程时完全一样
  --shard 第几份/共几份    只检查其中一份，例如 1/4；几台机器分头检查，
                           再用 lint-report merge 合成一个结果

只看新的问题
  --baseline 文件          文件里记着的旧问题不再列出，也不影响退出码
  --update-baseline        把现在的问题全部记进 --baseline 的文件
  --since 版本             只看 git 的这个版本以来改过的行，例如 main、HEAD~1

从标准输入读
  --stdin                  从标准输入读一份稿子；加 --fix 时，
                           改好的稿子写到标准输出，结果写到标准错误
  --stdin-filename 文件名  说明它是哪个文件：用来找配置、分辨 .md 和 .txt

配置
  --config 文件            用这个配置文件，不再查找 .lint-reportrc.yaml
  --no-config              不用任何配置文件
  --print-config           显示某个文件实际用的配置，不做检查
${COMMON}

退出码
  0 没有错误；1 有错误，或警告超过 --max-warnings；
  2 参数、配置或文件有问题，没能检查完`;

const init = `生成一份带法定提纲和填写说明的草稿。

用法
  lint-report init [参数]

例子
  lint-report init --authority 云溪镇人民政府 --superior 清河县
  lint-report init -t county --authority 清河县人民政府 -o 草稿.md

参数
  --authority 单位全称     由谁报告；单位级别按名称结尾判断
  --superior 上级          上一级，例如 清河县
  --year 年份              报告哪一年（不写时：1 至 4 月按上一年，5 月起按当年）
  --level 级别             名称看不出级别时才需要写：town（乡镇）、
                           subdistrict（街道）、county（县、县级市）、
                           district（区）、city（设区的市）、department（部门）
  -t, --template 提纲      town、county、department，或自备的提纲文件；
                           不写时按级别选；没有写单位的用 town，
                           单位看不出级别的用 department
  -o, --output 文件        写到哪里（不写时按单位和年份取名；写 - 显示在屏幕上）
  --force                  文件已经存在时覆盖它
${COMMON}`;

const importing = `把从 PDF、网页、Word 里拷出来的文字整理成 Markdown 草稿：
接起被折断的行，去掉页码和网页栏目，认出标题，把文号、签发人等放到文首。

用法
  lint-report import <文件> [参数]      文件写 - 时从标准输入读

例子
  lint-report import 去年的报告.txt -o 草稿.md

参数
  -o, --output 文件        写到哪里（不写时显示在屏幕上）
${ENCODING}
  --force                  文件已经存在时覆盖它
${COMMON}

去掉了哪些行、猜了哪些地方，会在最后说明；加 --verbose 逐条列出。`;

const figures = `列出稿子里的每个数字：量的是什么、多少、在哪一行，能用别的数字复算的都算一遍。

用法
  lint-report figures [文件、文件夹或通配符…]
  不写时读当前文件夹；写 - 时从标准输入读。

例子
  lint-report figures 草稿.md                        在屏幕上看
  lint-report figures 草稿.md -o 数字.csv            用 WPS、Excel 对照统计表
  lint-report figures 各镇报告/ -o 全县.csv          几十份报告汇成一张表

参数
  --format 格式            table（给人看，默认）、csv（给 WPS、Excel）、
                           json（给程序看）；不写时按 -o 的扩展名定
  -o, --output 文件        写到哪里（不写时显示在屏幕上）
  --force                  文件已经存在时覆盖它
  --ignore-pattern 通配符  不读这些文件；可以写多次
${ENCODING}
${COMMON}

复算结果
  ✓ 按稿子里的其他数字算，对得上    ✗ 对不上，写明算式和应有的数
  ? 存疑，可能另有口径              – 没有别的数字可以复算，请对照统计表

退出码
  0 读完了，数字对不上也是 0（要用来把关，请用 lint-report 检查）；
  2 参数、配置或文件有问题，没能读完`;

const explain = `说明一条规则查什么、依据是什么、怎么改、怎么关掉。

用法
  lint-report explain                   列出全部规则
  lint-report explain <规则名>          说明一条规则

例子
  lint-report explain required-sections
${COMMON}`;

const standard = `列出标准对某一年、某一级报告的要求：提纲、第一责任人职责、一般要写的数字、依据，
以及还没有核实的各项；.lint-reportrc.yaml 里自己加的也在内。

用法
  lint-report standard [参数]

例子
  lint-report standard --year 2026 --level county

参数
  --year 年份              报告哪一年（不写时：1 至 4 月按上一年，5 月起按当年）
  --level 级别             town（乡镇，不写时就是它）、subdistrict（街道）、
                           county（县、县级市）、district（区）、
                           city（设区的市）、department（部门）
  -t, --template 提纲      不写时按级别选
  --config 文件            用这个配置文件，不再查找 .lint-reportrc.yaml
  --no-config              不用任何配置文件
${COMMON}`;

const installHook = `在当前的 git 仓库里装一个提交前的检查（pre-commit 钩子）：
每次 git commit 先检查要提交的年度报告，有错误就不提交。

用法
  lint-report install-hook              装上；已经有别的钩子时不动它，
                                        只说明要加哪一行
  lint-report install-hook --uninstall  去掉自己装的，别人的不动
${COMMON}

只检查 git add 过的内容。换了程序的位置，重新运行一次。`;

const merge = `把分头检查（--shard）的结果合成一个，与一次检查全部稿子的结果相同。

用法
  lint-report merge <结果文件…> [参数]  按写的先后合并 json 或 sarif 结果

例子
  lint-report --shard 1/2 --format json:1.json 各镇报告/
  lint-report --shard 2/2 --format json:2.json 各镇报告/
  lint-report merge 1.json 2.json -o 全部.json

参数
  -o, --output 文件        写到这个文件（不写时写到屏幕）
  --force                  文件已经存在时盖掉它
  --max-warnings 数目      警告超过这个数目也算不通过
${COMMON}

退出码与检查时相同：0 没有错误，1 有错误，2 有稿子没能检查。`;

export const helpTexts = { lint, init, import: importing, figures, explain, standard, merge, "install-hook": installHook };
