using System.ComponentModel.DataAnnotations;

namespace ValidatedFunction;

/// <summary>Takes purchases by request and by message, if they are valid.</summary>
public static class Shop
{
    [HttpTrigger("POST /purchases", Sources = HttpSources.FunctionUrl)]
    public static string Buy(Purchase purchase, [FromQuery, Range(1, 3)] int copies = 1) => $"{purchase.Customer} {copies}";

    [SqsBatch("purchases", PartialResponses = true)]
    public static void Take(Purchase purchase, [FromAttribute("kind"), StringLength(2)] string? kind) => Console.WriteLine($"{purchase.Customer} {kind}");
}
