namespace Lambda.Routing.S3;

/// <summary>The form of general purpose buckets' names, for the build.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">General purpose bucket naming rules</see>.</remarks>
internal static class S3BucketNameForm
{
    public const string Pattern =
        @"(?!xn--|sthree-|amzn-s3-demo-)(?!.*(?:-s3alias|--ol-s3|[.]mrap|--x-s3|--table-s3)$)(?!(?:[0-9]{1,3}[.]){3}[0-9]{1,3}$)(?!.*[.][.])[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]";

    public const string Description =
        "3 to 63 small letters, digits, dots and hyphens, a letter or digit first and last, no two dots side by side, no IP address, and none of the beginnings and ends that AWS reserves";
}
