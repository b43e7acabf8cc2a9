using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>What an attempt at an operation has chosen so far.</summary>
internal sealed class Attempt(Theme theme)
{
    public Theme Theme { get; } = theme;

    public List<IrType> Operands { get; } = [];

    /// <summary>The types of the last group of open size.</summary>
    public List<IrType> LastGroup { get; } = [];

    public List<IrType> Results { get; } = [];

    public FunctionType? Signature { get; set; }

    /// <summary>Operand types, then result types.</summary>
    public IEnumerable<IrType> Types => Operands.Concat(Results);

    /// <summary>The rank of the first ranked type.</summary>
    public int Rank => Types.Select(Theme.ShapeOf).FirstOrDefault(s => s is not null)?.Rank ?? 1;
}
