using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>The arithmetic inside <c>[[#…]]</c>.</summary>
internal abstract class NumericExpression(string text)
{
    /// <summary>As written by the user; quoted in notes.</summary>
    public string Text { get; } = text;

    /// <summary>The value; null after a problem was added.</summary>
    public abstract BigInteger? Evaluate(List<string> problems);

    /// <summary>The format that the variables inside agree on.</summary>
    public abstract NumericFormat ImplicitFormat(Func<string, Exception> conflict);
}
