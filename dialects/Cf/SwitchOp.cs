using OpenXla.Ir.Dialects.Cf.Canonicalization;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Goes on at the block of a case, or at a default: <c>cf.switch %v : i32, [default: ^bb1, 42: ^bb2(%x : f32)]</c>.</summary>
[Op("cf.switch")]
public sealed partial class SwitchOp : Operation, IPure, ITerminator, IBranch, IEvaluableBranch
{
    [Operand<AnyInteger>] public partial Value Flag { get; set; }
    [Operand] public partial OperandRange DefaultOperands { get; }
    [Operand] public partial OperandRange CaseOperands { get; }
    [Attr("case_values", Summary = "integer elements attribute")] public partial DenseElementsAttr? CaseValues { get; set; }
    [Attr("case_operand_segments")] public partial EquatableArray<int> CaseOperandSegments { get; set; }
    [Successor] public partial Block DefaultDestination { get; set; }
    [Successor] public partial IReadOnlyList<Block> CaseDestinations { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange SuccessorOperands(int index) => index == 0 ? DefaultOperands : Segments.Range(this, 1 + DefaultOperands.Count, Sizes, index - 1);

    private IrAttribute? Sizes => GetInherentAttribute("case_operand_segments");

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values)
    {
        var (range, cases) = (SuccessorOperands(index), CaseOperands.Count);
        int size = range.Count - count + values.Length;
        ReplaceOperands(range.Start + start, count, values);
        if (index > 0) CaseOperandSegments = Segments.With(CaseOperandSegments, index - 1, size);
        int defaults = OperandCount - 1 - (index == 0 ? cases : cases - range.Count + size);
        SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, defaults, OperandCount - 1 - defaults));
    }

    public int ChooseSuccessor(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var flag = frame.Get(Flag).GetAttribute(0);
        for (int i = 0; i < CaseDestinations.Count; i++)
            if (CaseValues![i].Equals(flag)) return i + 1;
        return 0;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var flag = parser.ParseOperand();
        parser.Expect(":"u8);
        int typeAt = parser.NextPosition;
        var type = parser.ParseType();
        parser.Expect(","u8);
        parser.Expect("["u8);
        parser.ResolveOperand(flag, type, state);
        parser.ExpectKeyword("default"u8);
        parser.Expect(":"u8);
        int defaults = ParseDestination(parser, state);
        var values = new List<IrAttribute>();
        var segments = new List<int>();
        while (parser.TryConsume(","u8))
        {
            if (type is not IntegerType { Width: > 0 } integer) throw parser.Error(typeAt, "expected an integer type");
            values.Add(CaseValue(parser, integer));
            parser.Expect(":"u8);
            segments.Add(ParseDestination(parser, state));
        }
        parser.Expect("]"u8);
        parser.ParseOptionalAttributeDictionary(state);
        if (values.Count > 0) state.AddAttribute("case_values", DenseElementsAttr.Of(new VectorType([values.Count], type), [.. values]));
        state.AddAttribute("case_operand_segments", DenseArrayAttr.I32([.. segments]));
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, defaults, segments.Sum()));
    }

    private static int ParseDestination(AsmParser parser, OperationState state)
    {
        state.Successors.Add(parser.ParseSuccessor());
        if (!parser.TryConsume("("u8)) return 0;
        var values = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(values);
        parser.Expect(":"u8);
        parser.ResolveOperands(values, parser.ParseTypeList(), at, state);
        parser.Expect(")"u8);
        return values.Count;
    }

    /// <summary>A number too wide for the type loses its high bits, as in upstream.</summary>
    private static IntegerAttr CaseValue(AsmParser parser, IntegerType type)
    {
        var modulus = System.Numerics.BigInteger.One << type.Width;
        var value = parser.ParseInteger() % modulus;
        if (value.Sign < 0) value += modulus;
        return new IntegerAttr(!type.IsUnsigned && value >= modulus >> 1 ? value - modulus : value, type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Flag);
        printer.Write(" : "u8);
        printer.PrintType(Flag.Type);
        printer.Write(", ["u8);
        for (int i = 0; i < SuccessorCount; i++)
        {
            if (i > 0) printer.Write(","u8);
            printer.BeginIndentedLine();
            printer.Write(i == 0 ? "default" : CaseText(i - 1));
            printer.Write(": "u8);
            printer.PrintSuccessor(GetSuccessor(i));
            PrintOperands(printer, SuccessorOperands(i));
            printer.EndIndentedLine();
        }
        if (SuccessorCount > 1) printer.NewLine();
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(this, "case_values", "case_operand_segments", "operandSegmentSizes");
    }

    /// <summary>The bits of the value as a number without sign, as upstream shows them.</summary>
    private string CaseText(int index)
    {
        var value = ((IntegerAttr)CaseValues![index]).Value;
        if (value.Sign < 0) value += System.Numerics.BigInteger.One << ((IntegerType)Flag.Type).Width;
        return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void PrintOperands(AsmPrinter printer, OperandRange operands)
    {
        if (operands.Count == 0) return;
        printer.Write("("u8);
        printer.PrintOperands(operands);
        printer.Write(" : "u8);
        printer.PrintTypes(operands);
        printer.Write(")"u8);
    }

    public static void PopulateCanonicalization(PatternSet patterns) => SwitchCanonicalization.Populate(patterns);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        long values = CaseValues?.Count ?? 0;
        if (CaseValues is { } cases && !cases.Type.ElementType.Equals(Flag.Type))
            verifier.Error(this, $"'flag' type ('{Flag.Type}') should match case value type ('{cases.Type.ElementType}')");
        else if (values != CaseDestinations.Count) verifier.Error(this, $"number of case values ({values}) should match number of case destinations ({CaseDestinations.Count})");
        else if (CaseOperandSegments.Count != CaseDestinations.Count || CaseOperandSegments.Sum(static size => (long)size) != CaseOperands.Count)
            verifier.Error(this, $"caseOperands count ({CaseOperands.Count}) does not match with the total size ({CaseOperandSegments.Sum(static size => (long)size)}) specified in attribute 'case_operand_segments'");
    }
}
