namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The text that reads and writes share, from the attributes on.</summary>
internal static class TransferSyntax
{
    /// <summary>Attributes and the two types.</summary>
    internal static (int Position, List<IrType> Types) ParseTypes(AsmParser parser, OperationState state)
    {
        parser.ParseOptionalAttributeDictionary(state);
        int at = parser.NextPosition;
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        return types.Count == 2 ? (at, types) : throw parser.Error(at, "requires two types");
    }

    /// <summary>A mask after a comma, if one is there.</summary>
    internal static UnresolvedOperand? TryParseMask(AsmParser parser) => parser.TryConsume(","u8) ? parser.ParseOperand() : null;

    internal static (ShapedType Base, VectorType Vector) CheckTypes(AsmParser parser, int at, IrType source, IrType vector)
    {
        if (source is not (MemRefType or TensorType)) throw parser.Error(at, "requires memref or ranked tensor type");
        return ((ShapedType)source, vector as VectorType ?? throw parser.Error(at, "requires vector type"));
    }

    /// <summary>The permutation map and bounds, given or by default.</summary>
    internal static AffineMap Complete(AsmParser parser, OperationState state, int at, ShapedType shaped, VectorType vector)
    {
        AffineMap map;
        if (state.GetAttribute("permutation_map") is { } given)
        {
            map = (given as AffineMapAttr ?? throw parser.Error(at, "expected permutation_map to be an affine map")).Map;
        }
        else
        {
            if (shaped.Rank < TransferTypes.EffectiveRank(shaped, vector))
                throw parser.Error(at, "expected a custom permutation_map when rank(source) != rank(destination)");
            map = TransferTypes.MinorIdentity(shaped, vector);
            state.AddAttribute("permutation_map", new AffineMapAttr(map));
        }
        if (state.GetAttribute("in_bounds") is null)
            state.AddAttribute("in_bounds", ArrayAttr.Of(Enumerable.Repeat(IntegerAttr.False, map.Results.Length)));
        return map;
    }

    internal static void ResolveMask(AsmParser parser, OperationState state, int at, UnresolvedOperand mask, ShapedType shaped, VectorType vector, AffineMap map)
    {
        if (shaped.ElementType is VectorType) throw parser.Error(mask.Position, "does not support masks with vector element type");
        if (vector.Rank != map.Results.Length) throw parser.Error(at, "expected the same rank for the vector and the results of the permutation map");
        var type = TransferTypes.MaskOf(vector, map) ?? throw parser.Error(at, "a mask needs a permutation_map that is a projected permutation");
        parser.ResolveOperand(mask, type, state);
    }

    /// <summary>Base, indices and what follows them up to the colon.</summary>
    internal static void PrintAccess(AsmPrinter printer, ITransfer op)
    {
        printer.PrintOperand(op.Base);
        printer.Write("["u8);
        printer.PrintOperands(op.Indices);
        printer.Write("]"u8);
    }

    internal static void PrintAttributes<TOp>(AsmPrinter printer, TOp op)
        where TOp : Operation, ITransfer
    {
        bool isDefaultMap = op.PermutationMap.Map.IsMinorIdentity;
        bool isOutOfBounds = op.InBounds.Elements.All(static e => e is IntegerAttr { Boolean: false });
        printer.PrintAttributeDictionary(op, "operandSegmentSizes", isDefaultMap ? "permutation_map" : "", isOutOfBounds ? "in_bounds" : "");
    }
}
