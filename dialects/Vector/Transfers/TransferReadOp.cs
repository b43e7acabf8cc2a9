namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Reads a vector; what is out of bounds or masked is the padding: <c>vector.transfer_read %m[%i], %pad : memref&lt;?xf32&gt;, vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.transfer_read")]
public sealed partial class TransferReadOp : Operation, ITransfer, IMemoryEffects, ISpeculatable, IFoldable, ISubsetExtraction
{
    [Operand<AnyShaped>] public partial Value Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Operand] public partial Value Padding { get; set; }
    [Operand<MaskVector>] public partial Value<VectorType>? Mask { get; set; }
    [Attr("permutation_map")] public partial AffineMapAttr PermutationMap { get; set; }
    [Attr<BoolArrayAttr>("in_bounds")] public partial ArrayAttr InBounds { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Vector { get; }

    public static bool HasCustomSyntax => true;

    public VectorType TransferredType => Vector.Type;

    public bool SupportsPassthru => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var source = parser.ParseOperand();
        var indices = new List<UnresolvedOperand>();
        parser.ParseOperandList(indices, "["u8, "]"u8);
        parser.Expect(","u8);
        var padding = parser.ParseOperand();
        var mask = TransferSyntax.TryParseMask(parser);
        var (at, types) = TransferSyntax.ParseTypes(parser, state);
        var (shaped, vector) = TransferSyntax.CheckTypes(parser, at, types[0], types[1]);
        var map = TransferSyntax.Complete(parser, state, at, shaped, vector);
        parser.ResolveOperand(source, shaped, state);
        parser.ResolveOperands(indices, IndexType.Instance, state);
        parser.ResolveOperand(padding, shaped.ElementType, state);
        if (mask is { } given) TransferSyntax.ResolveMask(parser, state, at, given, shaped, vector, map);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, indices.Count, 1, mask is null ? 0 : 1));
        state.AddResultTypes(vector);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        TransferSyntax.PrintAccess(printer, this);
        printer.Write(", "u8);
        printer.PrintOperand(Padding);
        if (Mask is { } mask)
        {
            printer.Write(", "u8);
            printer.PrintOperand(mask);
        }
        TransferSyntax.PrintAttributes(printer, this);
        printer.Write(" : "u8);
        printer.PrintType(Base.Type);
        printer.Write(", "u8);
        printer.PrintType(TransferredType);
    }

    public Speculatability Speculatability => Base.Type is MemRefType ? Speculatability.NotSpeculatable : Speculatability.Speculatable;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (Base.Type is MemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Read, Base));
    }

    /// <summary>What was just written to a tensor is what is read; what is known to be in bounds is marked so; a mask that is all true goes; casts are looked through.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (ReadAfterWrite() is { IsNull: false } written) return written;
        if (TransferFolding.InferInBounds(this) is { } inBounds)
        {
            InBounds = inBounds;
            return FoldResult.InPlace;
        }
        if (Mask is { } mask && MaskFormats.Of(mask) == MaskFormat.AllTrue)
        {
            Mask = null;
            return FoldResult.InPlace;
        }
        return MemRef.CastFolding.Fold(this) is { IsNone: false } folded ? folded : CastFolding.OfTensors(this);
    }

    /// <summary><c>transfer_read(transfer_write %v, %t[%i])[%i] ⇒ %v</c>, past writes to other places</summary>
    private Value ReadAfterWrite()
    {
        for (var write = Base.DefiningOp as TransferWriteOp; write is not null; write = write.Base.DefiningOp as TransferWriteOp)
        {
            if (IsSameAs(write)) return write.ValueToStore;
            if (!TransferFolding.AreDisjoint(write, this)) break;
        }
        return default;
    }

    private bool IsSameAs(TransferWriteOp write) =>
        TransferFolding.IsAllInBounds(write) && TransferFolding.HaveSameIndices(write, this) && write.TransferredType.Equals(TransferredType)
        && write.PermutationMap.Equals(PermutationMap) && ((write.Mask is null && Mask is null) || IsSplatEqualToPadding(write));

    /// <summary>Where a read is masked, what it does not read is the padding; that may be just what a constant write has put everywhere.</summary>
    private bool IsSplatEqualToPadding(TransferWriteOp write)
    {
        if (Mask is not { } mask || (write.Mask is { } other && other != mask)) return false;
        return OperationFolding.ConstantOf(write.ValueToStore) is DenseElementsAttr { IsSplat: true } splat
            && OperationFolding.ConstantOf(Padding) is { } padding && padding.Equals(splat.SplatValue);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<TransferReadOp>(TransferReadCanonicalization.ReadAfterWriteToBroadcast);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var shaped = (ShapedType)Base.Type;
        if (!shaped.HasRank) return "requires source to be a memref or ranked tensor type";
        if (Indices.Count != shaped.Rank) return $"requires {shaped.Rank} indices";
        if (TransferVerification.FindMistake(this, shaped) is { } mistake) return mistake;
        var padding = Padding.Type;
        if (shaped.ElementType is VectorType)
        {
            if (!padding.Equals(shaped.ElementType)) return "requires source element type and padding type to match.";
        }
        else
        {
            if (padding is ShapedType or FunctionType or TupleType or NoneType or ComplexType) return "requires valid padding vector elemental type";
            if (!padding.Equals(shaped.ElementType)) return "requires formal padding and source of the same elemental type";
        }
        return TransferVerification.FindMapMistake(PermutationMap.Map);
    }

    int ISubsetExtraction.TensorIndex => 0;

    public SubsetWindow? Window => TransferWindow.Of(this);
}
