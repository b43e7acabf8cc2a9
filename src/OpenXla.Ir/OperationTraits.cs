namespace OpenXla.Ir;

/// <summary>The traits that the machinery asks for so often that a bit test answers. Each stands for an interface in <c>OpenXla.Ir.Traits</c>.</summary>
[Flags]
public enum OperationTraits : uint
{
    None = 0,
    Terminator = 1,
    IsolatedFromAbove = 1 << 1,
    Commutative = 1 << 2,

    /// <summary>No memory effect, and safe to execute speculatively.</summary>
    Pure = 1 << 3,
    SymbolTable = 1 << 4,
    Symbol = 1 << 5,
    ConstantLike = 1 << 6,
    NoTerminator = 1 << 7,
    SingleBlock = 1 << 8,
    GraphRegion = 1 << 9,
    AutomaticAllocationScope = 1 << 10,

    /// <summary>No memory effect, but perhaps not speculatable (division by zero).</summary>
    NoMemoryEffect = 1 << 11,
    ReturnLike = 1 << 12,
    RecursiveMemoryEffects = 1 << 13,
    Foldable = 1 << 14,
    AffineScope = 1 << 15,
}
