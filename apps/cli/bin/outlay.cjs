#!/usr/bin/env node
// Compiled code is kept between runs where Node can (from 22.8); NODE_DISABLE_COMPILE_CACHE=1 turns that off.
require('node:module').enableCompileCache?.();
require('../dist/main.cjs');
