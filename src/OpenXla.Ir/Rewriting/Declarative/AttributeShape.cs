namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>What an attribute must be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Variable">The variable that it is; -1 for any.</param>
/// <param name="Type">The variable that is its type; -1 for any.</param>
/// <param name="IsAbsent">Whether there must be none of the name.</param>
public sealed record AttributeShape(string Name, int Variable, int Type = -1, bool IsAbsent = false);
