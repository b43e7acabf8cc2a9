namespace OpenXla.Ir.Generators.Model;

/// <summary>A static <c>ParseX</c> or <c>PrintX</c> that a <c>custom&lt;X&gt;</c> directive may call.</summary>
internal sealed record DirectiveMethod(string Name, string Container);
