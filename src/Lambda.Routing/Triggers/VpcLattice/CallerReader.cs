namespace Lambda.Routing.VpcLattice;

/// <summary>Finds out who sent a request.</summary>
internal static class CallerReader
{
    public static HttpCaller Read(Identity? identity) => identity is { Principal: { Length: > 0 } arn }
        ? new HttpCaller { Kind = HttpCallerKind.Iam, Id = arn, Iam = new HttpIamIdentity { Arn = arn, OrganizationId = identity.PrincipalOrgId } }
        : HttpCaller.Anonymous;
}
