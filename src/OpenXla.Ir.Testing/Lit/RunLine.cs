namespace OpenXla.Ir.Testing.Lit;

/// <summary>A command as written behind <c>RUN:</c>, continuation lines joined.</summary>
public sealed record RunLine(int Line, string Text);
