using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Which bodies may come into affine loops and conditions: those whose subscripts are dimensions and symbols there too.</summary>
internal static class Inlining
{
    internal static bool IsLegalInto(Region target, Region body, IrMapping arguments)
    {
        if (target.Owner is not (ForOp or ParallelOp or IfOp) || !body.HasOneBlock) return false;
        var check = new Check(target, body, arguments);
        foreach (var op in body.Entry.Operations)
            if (!(op is IMemoryEffects or IPure && SideEffects.IsMemoryEffectFree(op)) && !check.RemainsValid(op)) return false;
        return true;
    }

    private sealed class Check(Region target, Region body, IrMapping arguments)
    {
        private readonly DimensionScope _scope = new();
        private readonly Region? _around = DimensionScope.Around(target.Owner);

        internal bool RemainsValid(Operation op) => op switch
        {
            LoadOp load => AreValid(load.Indices, load.Map.Map.DimCount),
            StoreOp store => AreValid(store.Indices, store.Map.Map.DimCount),
            VectorLoadOp load => AreValid(load.Indices, load.Map.Map.DimCount),
            VectorStoreOp store => AreValid(store.Indices, store.Map.Map.DimCount),
            _ => false,
        };

        private bool AreValid(OperandRange operands, int dimCount)
        {
            for (int i = 0; i < operands.Count; i++)
                if (!IsValid(operands[i], isDimension: i < dimCount)) return false;
            return true;
        }

        /// <summary>What is a symbol because it stands right in the body has to be one for another reason.</summary>
        private bool IsValid(Value value, bool isDimension)
        {
            if (value.ParentRegion != body) return true;
            if (value.DefiningOp is { } op) return op is IConstantLike or IShapedDim;
            var argument = arguments.Lookup(value);
            return isDimension ? _scope.IsDimension(argument, _around) : _scope.IsSymbol(argument, _around);
        }
    }
}
