using Lambda.Routing;

namespace Examples.CodeCommit;

/// <summary>Looks after a repository.</summary>
public sealed class Gatekeeper
{
    /// <summary>One call for each branch of the push that the route takes.</summary>
    [CodeCommitTrigger("website", Branch = "main")]
    public void Publish(CodeCommitReference main) => Console.WriteLine($"Publishing {main.Commit} of {main.RepositoryName}");

    /// <summary>Whatever else happens to any repository.</summary>
    [CodeCommitTrigger]
    public Task Note(CodeCommitReference reference)
    {
        Console.WriteLine($"{reference.Ref} {(reference.Deleted ? "is gone" : "is at " + reference.Commit)}");
        return Task.CompletedTask;
    }
}
