using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir;

/// <summary>Reads the trait bits of a class of operations off the interfaces that it implements.</summary>
internal static class TraitTable
{
    private static readonly (Type Interface, OperationTraits Bit)[] Rows =
    [
        (typeof(ITerminator), OperationTraits.Terminator),
        (typeof(IIsolatedFromAbove), OperationTraits.IsolatedFromAbove),
        (typeof(ICommutative), OperationTraits.Commutative),
        (typeof(IPure), OperationTraits.Pure | OperationTraits.NoMemoryEffect),
        (typeof(INoMemoryEffect), OperationTraits.NoMemoryEffect),
        (typeof(ISymbolTable), OperationTraits.SymbolTable),
        (typeof(ISymbol), OperationTraits.Symbol),
        (typeof(IConstantLike), OperationTraits.ConstantLike),
        (typeof(INoTerminator), OperationTraits.NoTerminator),
        (typeof(ISingleBlock), OperationTraits.SingleBlock),
        (typeof(IGraphRegion), OperationTraits.GraphRegion),
        (typeof(IAutomaticAllocationScope), OperationTraits.AutomaticAllocationScope),
        (typeof(IReturnLike), OperationTraits.ReturnLike),
        (typeof(IRecursiveMemoryEffects), OperationTraits.RecursiveMemoryEffects),
        (typeof(IFoldable), OperationTraits.Foldable),
        (typeof(IAffineScope), OperationTraits.AffineScope),
    ];

    internal static OperationTraits Of(Type type)
    {
        var traits = OperationTraits.None;
        foreach (var (trait, bit) in Rows)
            if (trait.IsAssignableFrom(type)) traits |= bit;
        return traits;
    }
}
