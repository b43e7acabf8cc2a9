namespace OpenXla.Ir.Definitions;

/// <summary>Operands, results and typed attributes that have one type: the syntax shows one of them, the verifier checks all.</summary>
/// <param name="names">The names as in the syntax.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TypesMatchAttribute(params string[] names) : Attribute
{
    public string[] Names { get; } = names;

    /// <summary>What holds, for the message; by default <c>all of {a, b} have same type</c>.</summary>
    public string? Summary { get; set; }
}
