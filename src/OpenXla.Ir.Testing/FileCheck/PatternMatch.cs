namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Where a pattern was found, or why it could not be looked for.</summary>
internal sealed record PatternMatch(int Start, int Length)
{
    public static readonly PatternMatch None = new(-1, 0);

    public bool Found => Start >= 0;

    public int End => Start + Length;

    /// <summary>Undefined variables and values out of range; the pattern was not tried when there are any.</summary>
    public IReadOnlyList<(string Message, int Offset)> Problems { get; init; } = [];

    /// <summary>Variables that this match has set, with the range each took.</summary>
    public IReadOnlyList<(string Name, int Start, int Length)> Captures { get; init; } = [];
}
