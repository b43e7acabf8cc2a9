namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes a vector where it is in bounds and not masked: <c>vector.transfer_write %v, %m[%i] : vector&lt;4xf32&gt;, memref&lt;?xf32&gt;</c>; on tensors it returns the new one.</summary>
[Op("vector.transfer_write")]
public sealed partial class TransferWriteOp : Operation, ITransfer, IMemoryEffects, ISpeculatable, IFoldable, ISubsetInsertion
{
    [Operand<AnyVector>] public partial Value<VectorType> ValueToStore { get; set; }
    [Operand<AnyShaped>] public partial Value Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Operand<MaskVector>] public partial Value<VectorType>? Mask { get; set; }
    [Attr("permutation_map")] public partial AffineMapAttr PermutationMap { get; set; }
    [Attr<BoolArrayAttr>("in_bounds")] public partial ArrayAttr InBounds { get; set; }
    [Result<RankedTensor>] public partial Value? Result { get; }

    public static bool HasCustomSyntax => true;

    public VectorType TransferredType => ValueToStore.Type;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var value = parser.ParseOperand();
        parser.Expect(","u8);
        var source = parser.ParseOperand();
        var indices = new List<UnresolvedOperand>();
        parser.ParseOperandList(indices, "["u8, "]"u8);
        var mask = TransferSyntax.TryParseMask(parser);
        var (at, types) = TransferSyntax.ParseTypes(parser, state);
        if (types[0] is not VectorType) throw parser.Error(at, "requires vector type");
        var (shaped, vector) = TransferSyntax.CheckTypes(parser, at, types[1], types[0]);
        var map = TransferSyntax.Complete(parser, state, at, shaped, vector);
        parser.ResolveOperand(value, vector, state);
        parser.ResolveOperand(source, shaped, state);
        parser.ResolveOperands(indices, IndexType.Instance, state);
        if (mask is { } given) TransferSyntax.ResolveMask(parser, state, at, given, shaped, vector, map);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, 1, indices.Count, mask is null ? 0 : 1));
        if (shaped is TensorType) state.AddResultTypes(shaped);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(ValueToStore);
        printer.Write(", "u8);
        TransferSyntax.PrintAccess(printer, this);
        if (Mask is { } mask)
        {
            printer.Write(", "u8);
            printer.PrintOperand(mask);
        }
        TransferSyntax.PrintAttributes(printer, this);
        printer.Write(" : "u8);
        printer.PrintType(TransferredType);
        printer.Write(", "u8);
        printer.PrintType(Base.Type);
    }

    public Speculatability Speculatability => Base.Type is MemRefType ? Speculatability.NotSpeculatable : Speculatability.Speculatable;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (Base.Type is MemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Write, Base));
    }

    /// <summary>Writing back what was read changes nothing; what is known to be in bounds is marked so; a mask that is all true goes; casts are looked through.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Base.Type is TensorType && ValueToStore.DefiningOp is TransferReadOp read && (CopiesAll(read) || WritesBack(read))) return read.Base;
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
        return MemRef.CastFolding.Fold(this);
    }

    /// <summary><c>transfer_write(transfer_read %t[0, 0]), %u[0, 0] ⇒ %t</c>, where that is all of both tensors</summary>
    private bool CopiesAll(TransferReadOp read)
    {
        int rank = PermutationMap.Map.Results.Length;
        return rank > 0 && read.Base.Type is TensorType type && type.Equals(Base.Type) && read.PermutationMap.Map.Results.Length == rank
            && read.PermutationMap.Map.IsMinorIdentity && PermutationMap.Map.IsMinorIdentity
            && TransferFolding.IsAllInBounds(read) && TransferFolding.IsAllInBounds(this)
            && read.TransferredType.Shape == type.Shape && !read.TransferredType.IsScalable && read.Mask is null && Mask is null
            && TransferFolding.AllIndicesAreZero(read) && TransferFolding.AllIndicesAreZero(this);
    }

    /// <summary><c>transfer_write(transfer_read %t[%i]), %t[%i] ⇒ %t</c></summary>
    private bool WritesBack(TransferReadOp read) =>
        read.Base == Base && TransferFolding.HaveSameIndices(read, this) && read.PermutationMap.Equals(PermutationMap)
        && read.Mask is null && Mask is null;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        TransferWriteCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var shaped = (ShapedType)Base.Type;
        int tensors = shaped is TensorType ? 1 : 0;
        if (ResultCount != tensors) return $"expected the number of tensor results ({ResultCount}) to be equal to the number of output tensors ({tensors})";
        if (!shaped.HasRank) return "requires source to be a memref or ranked tensor type";
        if (Indices.Count != shaped.Rank) return $"requires {shaped.Rank} indices";
        if (PermutationMap.Map.Results.Any(static r => r.IsConstant(0))) return "should not have broadcast dimensions";
        return TransferVerification.FindMistake(this, shaped) ?? TransferVerification.FindMapMistake(PermutationMap.Map);
    }

    int ISubsetInsertion.PartIndex => 0;

    int ISubsetInsertion.TensorIndex => 1;

    public SubsetWindow? Window => TransferWindow.Of(this);
}
