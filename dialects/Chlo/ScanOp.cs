using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>
/// Goes along a dimension: a body takes a slice of each input and what was carried so far, and gives a slice of each output and what to carry on:
/// <c>chlo.scan(%x) inits (%y) dimension=0 { … } : (…) -> (…)</c>.
/// </summary>
[Op("chlo.scan")]
public sealed partial class ScanOp : Operation, ISingleBlock, IIsolatedFromAbove, IRecursiveMemoryEffects, IInferResultTypes
{
    private static readonly string[] Unsaid = ["dimension", "operandSegmentSizes", "resultSegmentSizes"];

    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Operand<HloTensor>] public partial OperandRange Inits { get; }
    [Attr<NonNegativeI64>] public partial long Dimension { get; set; }

    /// <summary>How long the dimension is, where no input says so.</summary>
    [Attr<NonNegativeI64>("scan_dim_size")] public partial long? ScanSize { get; set; }

    [Attr("is_reverse", Default = false)] public partial bool? IsReverse { get; set; }
    [Attr("is_associative")] public partial bool? IsAssociative { get; set; }
    [Region(OneBlock = true)] public partial Region Body { get; }
    [Result<HloTensor>] public partial ResultRange Outputs { get; }
    [Result<HloTensor>] public partial ResultRange Carries { get; }

    public static bool HasCustomSyntax => true;

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Regions is not [{ IsEmpty: false } body, ..]) throw new TypeInferenceException("ScanOp region is empty");
        int carries = state.GetAttribute("operandSegmentSizes") is DenseArrayAttr { Count: 2 } sizes ? (int)sizes.GetInt64(1) : 0;
        if (body.Entry.Last is not { } end || end.OperandCount < carries) throw new TypeInferenceException($"ScanOp body must return at least {carries} values (carries)");
        int dimension = state.GetAttribute("dimension") is IntegerAttr { Int64: >= 0 and < int.MaxValue and var number } ? (int)number : 0;
        long size = state.GetAttribute("scan_dim_size") is IntegerAttr given ? given.Int64 : Shape.Dynamic;
        for (int i = 0; i < state.Operands.Count - carries; i++)
        {
            if (state.Operands[i].Type is not TensorType input) throw new TypeInferenceException($"operand {i} is not ranked");
            if (dimension >= input.Rank) throw new TypeInferenceException($"scan dimension of operand {i} is out of bounds");
            if (size == Shape.Dynamic) size = input.Shape[dimension];
        }
        for (int i = 0; i < end.OperandCount; i++)
        {
            if (end.GetOperand(i).Type is not TensorType slice) throw new TypeInferenceException($"terminator operand {i} is not ranked");
            state.AddResultTypes(i < end.OperandCount - carries ? WithDimension(slice, dimension, size) : slice);
        }
        if (state.GetAttribute("resultSegmentSizes") is null) state.AddAttribute("resultSegmentSizes", DenseArrayAttr.I32(end.OperandCount - carries, carries));
    }

    private static TensorType WithDimension(TensorType slice, int dimension, long size)
    {
        if (dimension > slice.Rank) throw new TypeInferenceException($"scan dimension {dimension} is out of bounds of outputs with slices of rank {slice.Rank}");
        List<long> extents = [.. slice.Shape];
        extents.Insert(dimension, size);
        return new TensorType(Shape.Create(extents.ToArray()), slice.ElementType);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (inputs, inits) = (new List<UnresolvedOperand>(), new List<UnresolvedOperand>());
        int at = parser.NextPosition;
        ParseOperands(parser, inputs);
        parser.ExpectKeyword("inits"u8);
        ParseOperands(parser, inits);
        parser.ExpectKeyword("dimension"u8);
        parser.Expect("="u8);
        long dimension = parser.ParseInt64();
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        parser.ParseRegion(state);
        parser.Expect(":"u8);
        var type = parser.ParseFunctionType();
        if (type.Inputs.Count != inputs.Count + inits.Count) throw parser.Error(at, "operand types must match the number of inputs and inits");
        int outputs = type.Results.Count - inits.Count;
        if (outputs < 0) throw parser.Error(at, "not enough result types to cover the required carries");
        parser.ResolveOperands([.. inputs, .. inits], type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span).AddAttribute("dimension", IntegerAttr.I64(dimension));
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(inputs.Count, inits.Count)).AddAttribute("resultSegmentSizes", DenseArrayAttr.I32(outputs, inits.Count));
    }

    private static void ParseOperands(AsmParser parser, List<UnresolvedOperand> operands) => parser.ParseDelimitedList("("u8, ")"u8, () => operands.Add(parser.ParseOperand()));

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        printer.PrintOperands(Inputs);
        printer.Write(") inits ("u8);
        printer.PrintOperands(Inits);
        printer.Write($") dimension={Dimension} ");
        printer.PrintAttributeDictionaryWithKeyword(this, Unsaid);
        printer.Write(" "u8);
        printer.PrintRegion(Body);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
    }

    protected override void NameBlockArguments(Region region, SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(namer);
        if (region.IsEmpty) return;
        for (int i = 0; i < region.Entry.ArgumentCount; i++) namer.Name(region.Entry.GetArgument(i), i < Inputs.Count ? "input" : "carry");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        if (Inputs.Count == 0 && Outputs.Count == 0) return "at least one of inputs or outputs must be present";
        long? size = ScanSize;
        for (int i = 0; i < Inputs.Count; i++)
        {
            var shape = ((TensorType)Inputs[i].Type).Shape;
            if (Dimension >= shape.Rank) return $"scan dimension of operand {i} is out of bounds";
            long extent = shape[(int)Dimension];
            if (extent == Shape.Dynamic) continue;
            if (size is { } known && known != extent) return $"invalid scan dimension size of operand {i}";
            size = extent;
        }
        var block = Body.Entry;
        if (block.ArgumentCount != OperandCount) return $"expects {OperandCount} arguments in the body, but got {block.ArgumentCount}";
        for (int i = 0; i < OperandCount; i++)
        {
            var type = (TensorType)GetOperand(i).Type;
            if (i < Inputs.Count) type = new TensorType(HloShapes.Without(type.Shape, [Dimension]), type.ElementType);
            if (!HloTypes.AreCompatible(type, block.GetArgument(i).Type)) return $"operand and body argument {i} are incompatible";
        }
        return null;
    }
}
