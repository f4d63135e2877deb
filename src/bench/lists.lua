-- Pages of foods that no cache holds: the wanted kind of answer is said in another way each time.
-- wrk … -s src/bench/lists.lua http://localhost:8080 [-- pages [filter]]
local pages, filter = 400, false

function init(args)
	pages = tonumber(args[1]) or pages
	filter = args[2] == "filter"
	math.randomseed(os.time())
end

function request()
	local path = string.format("/api/v1/foods?page=%d", math.random(0, pages - 1))
	if filter then
		path = string.format("/api/v1/foods?minMagnesiumMgPer100g=%.5f", math.random() * 100)
	end
	return wrk.format("GET", path, { Accept = string.format("application/json, text/x-none;q=0.%09d", math.random(0, 999999999)) })
end

dofile("src/bench/report.lua")
