using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class HttpEventsTests
{
    [Fact]
    public void A_path_may_carry_a_query()
    {
        ApiGatewayHttpEvent request = Read(HttpEvents.Get("/orders?tag=a&tag=b%20c&empty"));

        Assert.Equal("/orders", request.RawPath);
        Assert.Equal("tag=a&tag=b%20c&empty", request.RawQueryString);
        Assert.Equal("a,b c", request.QueryStringParameters["tag"]);
        Assert.Equal(["a", "b c"], request.ToRequest().Query.GetValues("tag"));
    }

    [Fact]
    public void Bodies_are_JSON_by_contract_or_by_web_defaults()
    {
        var parcel = new Parcel(1, "a");
        ReadOnlyMemory<byte>[] requests =
        [
            HttpEvents.Post("/parcels", """{"number":1,"label":"a"}"""),
            HttpEvents.Post("/parcels", parcel, ParcelJson.Default.Parcel),
            HttpEvents.Post("/parcels", parcel),
            HttpEvents.Put("/parcels", parcel, ParcelJson.Default.Parcel),
        ];

        Assert.All(requests, json =>
        {
            HttpRequest request = Read(json).ToRequest();
            Assert.Equal("application/json", request.ContentType);
            Assert.Equal("""{"number":1,"label":"a"}""", request.Body.GetString());
        });
    }

    [Fact]
    public void Bytes_travel_as_base64()
    {
        HttpRequest request = Read(HttpEvents.Of(new HttpTestRequest("POST", "/pictures")
        {
            Body = new byte[] { 0xFF, 0x00, 0xFE },
            ContentType = "image/png",
            IsBinary = true,
        })).ToRequest();

        Assert.Equal([0xFF, 0x00, 0xFE], request.Body.GetBytes().ToArray());
    }

    [Fact]
    public void Headers_and_cookies_arrive()
    {
        HttpRequest request = Read(HttpEvents.Of(new HttpTestRequest("GET", "/")
        {
            Headers = new Dictionary<string, string> { ["X-Shop"] = "north", ["Host"] = "shop.example" },
            Cookies = ["session=1", "theme=dark"],
        })).ToRequest();

        Assert.Equal("north", request.Headers["x-shop"]);
        Assert.Equal("shop.example", request.Headers["host"]);
        Assert.Equal("dark", request.Cookies["theme"]);
    }

    [Fact]
    public void A_path_begins_with_a_slash()
    {
        Assert.Throws<ArgumentException>(() => HttpEvents.Get("orders"));
    }

    private static ApiGatewayHttpEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<ApiGatewayHttpEvent>(json);
}
