namespace OpenXla.Ir.Generators.Model;

/// <summary>The class that a <c>Value&lt;T&gt;</c> states.</summary>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="Summary">In words, for messages.</param>
/// <param name="IsStripped">Defined by a dialect: syntaxes print its parameters without <c>!</c> and keyword.</param>
/// <param name="Keyword">What messages of the parser call a builtin class, as <c>builtin.memref</c>; null for others.</param>
internal sealed record TypeClass(string FullName, string Summary, bool IsStripped, string? Keyword);
