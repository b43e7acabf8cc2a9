using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The syntax of products by a warp: <c>A[…] B[…] C[…] {…} : (a, b, c) -> result</c>, a type for each of the three.</summary>
internal static class MmaSyntax
{
    private const string TypeOfA = "multiplicandAPtxType";
    private const string TypeOfB = "multiplicandBPtxType";

    /// <summary><c>A[%x, %y]</c>.</summary>
    internal static List<UnresolvedOperand> ParseList(AsmParser parser, ReadOnlySpan<byte> keyword)
    {
        var operands = new List<UnresolvedOperand>();
        parser.ExpectKeyword(keyword);
        if (parser.NextIs("["u8)) parser.ParseOperandList(operands, "["u8, "]"u8);
        return operands;
    }

    internal static void PrintList(AsmPrinter printer, ReadOnlySpan<byte> open, params ReadOnlySpan<Value> operands)
    {
        printer.Write(open);
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(operands[i]);
        }
        printer.Write("]"u8);
    }

    /// <summary>Reads attributes and types, and resolves the matrices.</summary>
    /// <param name="parser">Stands after the operands.</param>
    /// <param name="state">The operation.</param>
    /// <param name="matrices">The operands of A, B and C.</param>
    /// <param name="factorsAreSums">Upstream takes elements of the factors for those of sums here.</param>
    /// <param name="mustKnowTypes">Whether the elements of the factors must be told or follow.</param>
    internal static void ParseTypes(AsmParser parser, OperationState state, List<UnresolvedOperand>[] matrices, bool factorsAreSums = false, bool mustKnowTypes = true)
    {
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var types = parser.ParseTypeListInParentheses();
        if (types.Length != 3) throw parser.Error(at, $"expected one type for each operand segment but got {types.Length} types");
        for (int i = 0; i < 3; i++) parser.ResolveOperands(matrices[i], types[i], state);
        parser.Expect("->"u8);
        state.AddResultTypes(parser.TryConsume("("u8) ? ParseWrapped(parser) : parser.ParseType());
        Complete(parser, state, TypeOfA, types[0], factorsAreSums, mustKnowTypes);
        Complete(parser, state, TypeOfB, types[1], factorsAreSums, mustKnowTypes);
    }

    private static IrType ParseWrapped(AsmParser parser)
    {
        var type = parser.ParseType();
        parser.Expect(")"u8);
        return type;
    }

    private static void Complete(AsmParser parser, OperationState state, string name, IrType type, bool isSum, bool mustKnow)
    {
        if (state.GetAttribute(name) is not null) return;
        if (TypeOf(type, isSum) is { } known) state.AddAttribute(name, MMATypesAttr.Of(known));
        else if (mustKnow) throw parser.Error($"attribute {name} is not provided explicitly and cannot be inferred");
    }

    /// <summary>Prints attributes, less those that follow from the types, and types.</summary>
    internal static void PrintTypes(AsmPrinter printer, Operation op, IrType a, IrType b, IrType c, IrType impliesB)
    {
        var elided = new List<string> { "operandSegmentSizes" };
        if (TypeOf(a, isSum: false) is not null) elided.Add(TypeOfA);
        if (TypeOf(impliesB, isSum: false) is not null) elided.Add(TypeOfB);
        printer.PrintAttributeDictionary(op, elided.ToArray());
        printer.Write(" : ("u8);
        printer.PrintTypes([a, b, c]);
        printer.Write(") -> "u8);
        printer.PrintType(op.GetResult(0).Type);
    }

    /// <summary>What elements operands of a type hold; null where the type does not tell.</summary>
    internal static MMATypes? TypeOf(IrType type, bool isSum) => type switch
    {
        FloatType { Format: var format } when format == FloatFormat.F64 => MMATypes.F64,
        FloatType { Format: var format } when format == FloatFormat.F16 => MMATypes.F16,
        FloatType { Format: var format } when format == FloatFormat.F32 => isSum ? MMATypes.F32 : MMATypes.Tf32,
        VectorType when type.Equals(Fragments.HalfPair) => MMATypes.F16,
        IntegerType => isSum ? MMATypes.S32 : null,
        LlvmStructType { Members: { Count: > 0 } members } => TypeOf(members[0], isSum),
        _ => null,
    };
}
