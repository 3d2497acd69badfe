namespace Chores;

/// <summary>No further attempt helps.</summary>
public class HopelessException : Exception;

/// <summary>What is thrown: functions name its base.</summary>
public sealed class QuiteHopelessException : HopelessException;
