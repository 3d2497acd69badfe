namespace Lambda.Routing.Firehose;

/// <summary>A table of Apache Iceberg, and what a record does to it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/firehose/latest/dev/apache-iceberg-format-input-record-different.html">route incoming records to different Iceberg tables</see>.</remarks>
/// <param name="Database">The database's name.</param>
/// <param name="Name">The table's name.</param>
/// <param name="Operation"><c>insert</c>, <c>update</c> or <c>delete</c>; <see langword="null"/> for <c>insert</c>.</param>
public sealed record FirehoseTable(string Database, string Name, string? Operation = null);
