-- An intake check of five foods and two supplements, for a person whose age differs from request to request.
local body = '{"profile":{"ageYears":%d,"sex":"FEMALE"},"diet":{"foods":[{"food":"usda-11458","portion":"1 cup"},' ..
		'{"food":"usda-12061","grams":28},{"food":"usda-09040","grams":118},{"food":"usda-19904","grams":20},' ..
		'{"food":"usda-15076","grams":150}]},"supplements":[{"form":"glycinate","amountMg":200},' ..
		'{"form":"citrate","amountMg":100,"basis":"ELEMENTAL"}]}'

function request()
	return wrk.format("POST", "/api/v1/intake-checks", { ["Content-Type"] = "application/json" },
			body:format(math.random(19, 90)))
end

dofile("src/bench/report.lua")
