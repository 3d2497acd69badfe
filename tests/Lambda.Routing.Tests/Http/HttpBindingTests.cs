using System.Globalization;
using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpBindingTests
{
    private enum Colour
    {
        Red,
        DarkBlue,
    }

    private static HttpInput Query(params string[] values) => new(HttpInputPlace.Query, "q", values);

    private static HttpInput Header(string? value) => new(HttpInputPlace.Header, "X-Q", value);

    [Fact]
    public void Parsable_types_are_read_in_invariant_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        try
        {
            Assert.Equal(1.5, HttpBinding.Required<double, ParsableConverter<double>>(Query("1.5")));
            Assert.Equal(1.5m, HttpBinding.Required<decimal, ParsableConverter<decimal>>(Query("1.5")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(-7, HttpBinding.Required<int, ParsableConverter<int>>(Query("-7")));
        Assert.Equal(ulong.MaxValue, HttpBinding.Required<ulong, ParsableConverter<ulong>>(Query("18446744073709551615")));
        Assert.True(HttpBinding.Required<bool, ParsableConverter<bool>>(Query("TRUE")));
        Assert.Equal('x', HttpBinding.Required<char, ParsableConverter<char>>(Query("x")));
        Assert.Equal(new DateOnly(2024, 2, 29), HttpBinding.Required<DateOnly, ParsableConverter<DateOnly>>(Query("2024-02-29")));
        Assert.Equal(TimeSpan.FromMinutes(90), HttpBinding.Required<TimeSpan, ParsableConverter<TimeSpan>>(Query("01:30:00")));
        Guid id = Guid.NewGuid();
        Assert.Equal(id, HttpBinding.Required<Guid, ParsableConverter<Guid>>(Query(id.ToString())));
        Assert.Equal(System.Net.IPAddress.Loopback, HttpBinding.Required<System.Net.IPAddress, ParsableConverter<System.Net.IPAddress>>(Query("127.0.0.1")));
    }

    [Fact]
    public void A_time_without_an_offset_is_utc()
    {
        DateTimeOffset noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(noon, HttpBinding.Required<DateTimeOffset, ParsableConverter<DateTimeOffset>>(Query("2024-05-01T12:00:00")));
        Assert.Equal(noon, HttpBinding.Required<DateTimeOffset, ParsableConverter<DateTimeOffset>>(Query("2024-05-01T14:00:00+02:00")));
        DateTime utc = HttpBinding.Required<DateTime, ParsableConverter<DateTime>>(Query("2024-05-01T14:00:00+02:00"));
        Assert.Equal((noon.UtcDateTime, DateTimeKind.Utc), (utc, utc.Kind));
    }

    [Fact]
    public void A_value_that_does_not_fit_names_parameter_and_expectation_but_not_the_value()
    {
        Assert.Equal("query parameter 'q': expected an integer", Refusal(() => HttpBinding.Required<int, ParsableConverter<int>>(Query("secret"))));
        Assert.Equal("query parameter 'q': expected a non-negative integer", Refusal(() => HttpBinding.Required<byte, ParsableConverter<byte>>(Query("256"))));
        Assert.Equal("query parameter 'q': expected a number", Refusal(() => HttpBinding.Required<decimal, ParsableConverter<decimal>>(Query("1,5"))));
        Assert.Equal("query parameter 'q': expected a number", Refusal(() => HttpBinding.Required<double, ParsableConverter<double>>(Query("1,000.5"))));
        Assert.Equal("query parameter 'q': expected true or false", Refusal(() => HttpBinding.Required<bool, ParsableConverter<bool>>(Query("1"))));
        Assert.Equal("query parameter 'q': expected a GUID", Refusal(() => HttpBinding.Optional<Guid, ParsableConverter<Guid>>(Query("5"), default)));
        Assert.Equal("query parameter 'q': expected a date", Refusal(() => HttpBinding.OptionalValue<DateOnly, ParsableConverter<DateOnly>>(Query("2024-02-30"))));
        Assert.Equal("query parameter 'q': expected a valid IPAddress", Refusal(() => HttpBinding.Required<System.Net.IPAddress, ParsableConverter<System.Net.IPAddress>>(Query("x"))));
        Assert.Equal("query parameter 'q': expected a URI", Refusal(() => HttpBinding.Required<Uri, UriConverter>(Query("http://[bad"))));
        Assert.Equal("query parameter 'q': expected one value", Refusal(() => HttpBinding.Required<int, ParsableConverter<int>>(Query("1", "2"))));
        Assert.Equal("header 'X-Q': expected an integer", Refusal(() => HttpBinding.Required<int, ParsableConverter<int>>(Header("secret"))));
    }

    [Fact]
    public void A_missing_value_is_refused_unless_the_parameter_is_optional()
    {
        Assert.Equal("query parameter 'q' is missing: expected an integer", Refusal(() => HttpBinding.Required<int, ParsableConverter<int>>(Query())));
        Assert.Equal("query parameter 'q' is missing: expected an integer", Refusal(() => HttpBinding.Required<int, ParsableConverter<int>>(Query(""))));
        Assert.Equal("header 'X-Q' is missing: expected a text", Refusal(() => HttpBinding.Required<string, TextConverter>(Header(null))));
        Assert.Equal(20, HttpBinding.Optional<int, ParsableConverter<int>>(Query(), 20));
        Assert.Null(HttpBinding.OptionalValue<int, ParsableConverter<int>>(Query("")));
        Assert.Null(HttpBinding.Optional<string, TextConverter>(Query(), null));
        Assert.Null(HttpBinding.Optional<Uri, UriConverter>(Header(null), null));
    }

    [Fact]
    public void An_empty_text_is_a_text() => Assert.Equal("", HttpBinding.Required<string, TextConverter>(Query("")));

    [Theory]
    [InlineData("red")]
    [InlineData("RED")]
    [InlineData("Red")]
    public void An_enum_is_read_by_name_in_any_case(string text) =>
        Assert.Equal(Colour.Red, HttpBinding.Required<Colour, EnumConverter<Colour>>(Query(text)));

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("Red,DarkBlue")]
    [InlineData("green")]
    public void An_enum_is_nothing_but_its_names(string text) => Assert.Equal(
        "query parameter 'q': expected one of Red, DarkBlue", Refusal(() => HttpBinding.Required<Colour, EnumConverter<Colour>>(Query(text))));

    [Fact]
    public void A_list_takes_repeated_parameters_and_the_parts_of_a_header()
    {
        Assert.Equal([1, 2, 3], HttpBinding.Array<int, ParsableConverter<int>>(Query("1", "2", "3")));
        Assert.Equal([1, 2], HttpBinding.List<int, ParsableConverter<int>>(Header("1, 2")));
        Assert.Equal(["a,b"], HttpBinding.Array<string, TextConverter>(Query("a,b")));
        Assert.Null(HttpBinding.OptionalArray<int, ParsableConverter<int>>(Query()));
        Assert.Null(HttpBinding.OptionalList<int, ParsableConverter<int>>(Header(null)));
        Assert.Equal("query parameter 'q' is missing: expected an integer", Refusal(() => HttpBinding.Array<int, ParsableConverter<int>>(Query())));
        Assert.Equal("query parameter 'q': expected an integer", Refusal(() => HttpBinding.Array<int, ParsableConverter<int>>(Query("1", "x"))));
    }

    [Fact]
    public void A_list_that_was_left_empty_is_missing_as_a_single_value_is()
    {
        Assert.Null(HttpBinding.OptionalArray<int, ParsableConverter<int>>(Query("")));
        Assert.Null(HttpBinding.OptionalList<Colour, EnumConverter<Colour>>(Query("")));
        Assert.Null(HttpBinding.OptionalArray<int, ParsableConverter<int>>(Header(" , ")));
        Assert.Empty(HttpBinding.Array<string, TextConverter>(Header("")));
        Assert.Equal("query parameter 'q' is missing: expected an integer", Refusal(() => HttpBinding.Array<int, ParsableConverter<int>>(Query(""))));
        Assert.Equal("header 'X-Q' is missing: expected an integer", Refusal(() => HttpBinding.List<int, ParsableConverter<int>>(Header(""))));
        // Texts may be empty, and what stands among others has its place.
        Assert.Equal([""], HttpBinding.Array<string, TextConverter>(Query("")));
        Assert.Equal(["a", ""], HttpBinding.Array<string, TextConverter>(Query("a", "")));
        Assert.Equal("query parameter 'q': expected an integer", Refusal(() => HttpBinding.OptionalArray<int, ParsableConverter<int>>(Query("1", "", "3"))));
        Assert.Equal("query parameter 'q': expected an integer", Refusal(() => HttpBinding.OptionalArray<int, ParsableConverter<int>>(Query("", ""))));
    }

    private static string Refusal(Func<object?> bind)
    {
        var exception = Assert.Throws<HttpBadRequestException>(bind);
        Assert.Equal(400, exception.StatusCode);
        return exception.Message;
    }
}
