namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>
/// A function in C# that rules and <c>pdl</c> patterns call by name. Arguments and what it returns are an <see cref="Operation"/>,
/// <see cref="Value"/>, <see cref="IrType"/>, <see cref="IrAttribute"/>, <see cref="Region"/> or <see cref="Block"/>, or an array of values or types.
/// </summary>
/// <returns>What the caller gets; null where the function does not apply, and so neither does the rewrite.</returns>
public delegate IReadOnlyList<object>? NativeFunction(PatternRewriter rewriter, IReadOnlyList<object> arguments);
