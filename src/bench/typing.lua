-- As search.lua, by people who type: each waits a tenth to three tenths of a second from key to key.
dofile("src/bench/search.lua")

function delay()
	return math.random(100, 300)
end
