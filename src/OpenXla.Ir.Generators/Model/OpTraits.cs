namespace OpenXla.Ir.Generators.Model;

/// <summary>What the generator must know of an op's interfaces.</summary>
[Flags]
internal enum OpTraits
{
    None = 0,
    SameOperandsAndResultType = 1,
    SameTypeOperands = 1 << 1,
    InfersResultTypes = 1 << 2,
    NamesResults = 1 << 3,
    SingleBlock = 1 << 4,

    /// <summary>The class may override <c>protected internal</c> members only as such: it shares internals with the core.</summary>
    SeesInternals = 1 << 5,

    /// <summary>The class or a base says by a static <c>bool AreCompatible(IrType inferred, IrType actual)</c> what result types it allows.</summary>
    JudgesResultTypes = 1 << 6,

    /// <summary>Operand groups of open size are of one size.</summary>
    SameVariadicOperandSize = 1 << 7,

    /// <summary>Result groups of open size are of one size.</summary>
    SameVariadicResultSize = 1 << 8,
}
