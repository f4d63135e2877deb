-- Queries as people type them, hardly one of them twice: one to three words of a food's description, the last one often
-- unfinished, one in ten with a wrong letter. wrk calls this for every request; the target address says what is searched.
local descriptions = {}
for line in io.lines("src/main/resources/db/usda/foods.csv") do
	local words = {}
	for word in (line:match('^%d+,"?([^"]*)') or ""):lower():gmatch("%a%a%a+") do
		words[#words + 1] = word
	end
	if #words > 0 then
		descriptions[#descriptions + 1] = words
	end
end

local threads = 0

function setup(thread)
	threads = threads + 1
	thread:set("seed", threads)
end

function init(args)
	math.randomseed(os.time() + seed)
end

local function misspelt(word)
	local place = math.random(#word)
	return word:sub(1, place - 1) .. string.char(96 + math.random(26)) .. word:sub(place + 1)
end

function request()
	local words = descriptions[math.random(#descriptions)]
	local query = {}
	for place = 1, math.random(3) do
		query[place] = words[math.random(#words)]
	end
	if math.random() < 0.5 then
		query[#query] = query[#query]:sub(1, math.random(2, #query[#query]))
	end
	if math.random() < 0.1 then
		query[1] = misspelt(query[1])
	end
	return wrk.format("GET", wrk.path .. "?q=" .. table.concat(query, "+"))
end

dofile("src/bench/report.lua")
