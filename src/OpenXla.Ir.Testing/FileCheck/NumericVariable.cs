using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A variable such as <c>N</c> in <c>[[#N:]]</c>; all directives that name it share one object.</summary>
internal sealed class NumericVariable(string name, NumericFormat format)
{
    public string Name { get; } = name;

    /// <summary>The format of its definition, which uses inherit.</summary>
    public NumericFormat Format { get; set; } = format;

    /// <summary>Null before the defining directive has matched.</summary>
    public BigInteger? Value { get; set; }

    /// <summary>The pattern that defined it last, so that a use beside its own definition is refused.</summary>
    public object? DefinedIn { get; set; }
}
