-- Opens a draft in Neovim with the language server, takes the quick fix of one finding, saves, and tells what was seen.
-- In the environment: SERVER (the built server), DRAFT, RULE (whose finding is mended), TITLE (of the action), OUT (where to tell).
local function told(result)
  local file = assert(io.open(vim.env.OUT, "w"))
  file:write(vim.json.encode(result))
  file:close()
end

local function main()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.DRAFT))
  local client_id = assert(vim.lsp.start_client({ name = "lint-report", cmd = { vim.env.NODE, vim.env.SERVER, "--stdio" }, root_dir = vim.fn.getcwd() }))
  vim.lsp.buf_attach_client(0, client_id)

  local function of_rule()
    return vim.tbl_filter(function(each) return each.code == vim.env.RULE end, vim.diagnostic.get(0))
  end
  assert(vim.wait(20000, function() return #of_rule() > 0 end, 20), "no diagnostics of " .. vim.env.RULE)
  local seen = vim.tbl_map(function(each) return { line = each.lnum, column = each.col, code = each.code, message = each.message } end, vim.diagnostic.get(0))

  local found = of_rule()[1]
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = { found.user_data.lsp } }
  local client = vim.lsp.get_client_by_id(client_id)
  local actions = client.request_sync("textDocument/codeAction", params, 10000, 0).result
  local chosen = vim.tbl_filter(function(action) return action.title == vim.env.TITLE end, actions)[1]
  assert(chosen, "no action " .. vim.env.TITLE)
  vim.lsp.util.apply_workspace_edit(chosen.edit, client.offset_encoding)
  assert(vim.wait(20000, function() return #of_rule() == 0 end, 20), "the finding is still there")

  local hover = client.request_sync("textDocument/hover", vim.lsp.util.make_position_params(), 10000, 0).result
  vim.cmd("write")
  told({ seen = seen, titles = vim.tbl_map(function(action) return action.title end, actions), hover = hover and hover.contents.value })
end

local ok, problem = xpcall(main, debug.traceback)
if not ok then told({ problem = problem }) end
vim.cmd(ok and "qa!" or "cq!")
