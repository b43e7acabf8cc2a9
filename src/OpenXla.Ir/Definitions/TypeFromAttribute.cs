namespace OpenXla.Ir.Definitions;

/// <summary>The type of one operand or result follows from another's: the syntax need not show it, the verifier checks it.</summary>
/// <param name="target">The operand or result whose type follows.</param>
/// <param name="source">The operand, result or typed attribute it follows from.</param>
/// <param name="method">A <c>static IrType M(IrType source)</c> of the op, its bases or the type listed in <see cref="Owner"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TypeFromAttribute(string target, string source, string method) : Attribute
{
    public string Target { get; } = target;
    public string Source { get; } = source;
    public string Method { get; } = method;

    /// <summary>Where the method is, if not on the op or a base.</summary>
    public Type? Owner { get; set; }

    /// <summary>What holds, for the message: <c>result type has i1 element type and same shape as operands</c>.</summary>
    public string? Summary { get; set; }
}
