namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>A tensor in memory of its own: <c>bufferization.alloc_tensor(%n) : tensor&lt;?xf32&gt;</c>, or a copy of another one.</summary>
[Op("bufferization.alloc_tensor")]
public sealed partial class AllocTensorOp : Operation
{
    [Operand<Index>("dynamic_sizes")] public partial OperandRange DynamicSizes { get; }
    [Operand<AnyTensor>("copy")] public partial Value? Copied { get; }
    [Operand<Index>("size_hint")] public partial Value? SizeHint { get; }
    [Attr("memory_space")] public partial IrAttribute? MemorySpace { get; set; }
    [Result<AnyTensor>] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var sizes = new List<UnresolvedOperand>();
        UnresolvedOperand copied = default, hint = default;
        parser.ParseOperandList(sizes, "("u8, ")"u8);
        if (parser.TryKeyword("copy"u8))
        {
            parser.Expect("("u8);
            copied = parser.ParseOperand();
            parser.Expect(")"u8);
        }
        if (parser.TryKeyword("size_hint"u8))
        {
            parser.Expect("="u8);
            hint = parser.ParseOperand();
        }
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType();
        state.ResultTypes.Add(type);
        parser.ResolveOperands(sizes, IndexType.Instance, state);
        if (copied.IsGiven) parser.ResolveOperand(copied, type, state);
        if (hint.IsGiven) parser.ResolveOperand(hint, IndexType.Instance, state);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(sizes.Count, copied.IsGiven ? 1 : 0, hint.IsGiven ? 1 : 0));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        printer.PrintOperands(DynamicSizes);
        printer.Write(")"u8);
        if (Copied is { } copied)
        {
            printer.Write(" copy("u8);
            printer.PrintOperand(copied);
            printer.Write(")"u8);
        }
        if (SizeHint is { } hint)
        {
            printer.Write(" size_hint="u8);
            printer.PrintOperand(hint);
        }
        printer.PrintAttributeDictionary(this, "operandSegmentSizes");
        printer.Write(" : "u8);
        printer.PrintType(Result.Type);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Tensor.DimOp>(DimOfAllocation).Add<AllocTensorOp>(FoldExtents);
    }

    /// <summary><c>dim(alloc_tensor(%n), 0) ⇒ %n</c>; of a copy, of what is copied</summary>
    private static bool DimOfAllocation(Tensor.DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not AllocTensorOp { Result.Type: TensorType { Shape: var shape } } allocation) return rewriter.NoMatch(op, $"the source is not allocated");
        if (MixedIndex.ConstantOf(op.Index) is not (>= 0 and var index) || index >= shape.Rank || !shape.IsDynamic((int)index)) return rewriter.NoMatch(op, $"needs the number of a dynamic dimension");
        if (allocation.Copied is { } copied) return rewriter.Replace(op, Tensor.DimOp.Create(rewriter, copied, op.Index));
        return rewriter.Replace(op, allocation.DynamicSizes[shape.Span[..(int)index].Count(Shape.Dynamic)]);
    }

    /// <summary><c>alloc_tensor(4) : tensor&lt;?xf32> ⇒ cast(alloc_tensor() : tensor&lt;4xf32>)</c></summary>
    private static bool FoldExtents(AllocTensorOp op, PatternRewriter rewriter)
    {
        if (op.Copied is not null || op.Result.Type is not TensorType type) return rewriter.NoMatch(op, $"the sizes are those of a copy");
        if (MixedIndices.FoldExtents(type.Shape, op.DynamicSizes, out var sizes) is not { } shape) return rewriter.NoMatch(op, $"no size is a constant");
        return rewriter.Replace(op, Tensor.CastOp.Create(rewriter, type, Create(rewriter, type with { Shape = shape }, sizes).Result));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Copied is { } source && Result.Type is not TensorType)
        {
            if (DynamicSizes.Count > 0) verifier.ErrorAt(this, "dynamic sizes not needed when copying a tensor");
            else if (!source.Type.Equals(Result.Type)) verifier.ErrorAt(this, "expected that `copy` and return type match");
            return;
        }
        if (Result.Type is not TensorType type) return;
        if (Copied is not null && DynamicSizes.Count > 0) verifier.ErrorAt(this, "dynamic sizes not needed when copying a tensor");
        else if (Copied is not { } copied) DynamicSizeChecks.HasSizeOfEach(this, DynamicSizes, type.Shape, verifier);
        else if (!copied.Type.Equals(type)) verifier.ErrorAt(this, "expected that `copy` and return type match");
    }
}
