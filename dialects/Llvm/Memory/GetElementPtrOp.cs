namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of an element or member: <c>llvm.getelementptr inbounds %p[%i, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct&lt;(i32, f32)&gt;</c>.</summary>
[Op("llvm.getelementptr")]
public sealed partial class GetElementPtrOp : Operation, IPure, IFoldable, IViewLike
{
    /// <summary>Stands in <see cref="RawConstantIndices"/> for an index that is an operand.</summary>
    public const int DynamicIndex = int.MinValue;

    [Operand<LlvmPointerLike>] public partial Value Base { get; set; }
    [Operand<LlvmIntegerLike>] public partial OperandRange DynamicIndices { get; }
    [Attr] public partial EquatableArray<int> RawConstantIndices { get; set; }
    [Attr("elem_type")] public partial TypeAttr ElementType { get; set; }
    [Attr<I32Attr>("noWrapFlags", IsNative = true)] public partial IntegerAttr NoWrapFlags { get; set; }
    [Result<LlvmPointerLike>] public partial Value Res { get; }

    Value IViewLike.ViewSource => Base;

    Value IViewLike.ViewDest => Res;

    public GepNoWrapFlags Flags => (GepNoWrapFlags)NoWrapFlags.Int64;

    protected override void SetDefaults()
    {
        if (GetInherentAttribute("noWrapFlags") is null) NoWrapFlags = IntegerAttr.I32((int)GepNoWrapFlags.None);
    }

    /// <summary>An address by constants and values in any order.</summary>
    public static GetElementPtrOp Create(OpBuilder builder, IrType elementType, Value basePointer, ReadOnlySpan<GepIndex> indices, GepNoWrapFlags flags = GepNoWrapFlags.None)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var constants = new int[indices.Length];
        var dynamics = new List<Value>();
        for (int i = 0; i < indices.Length; i++)
        {
            constants[i] = indices[i].Value.IsNull ? indices[i].Constant : DynamicIndex;
            if (!indices[i].Value.IsNull) dynamics.Add(indices[i].Value);
        }
        var state = builder.NewState<GetElementPtrOp>();
        state.AddOperands(basePointer).AddOperands([.. dynamics]).AddResultTypes(basePointer.Type)
            .AddAttribute("rawConstantIndices", DenseArrayAttr.I32(constants))
            .AddAttribute("elem_type", new TypeAttr(elementType))
            .AddAttribute("noWrapFlags", IntegerAttr.I32((int)flags));
        return builder.Insert<GetElementPtrOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var flags = GepNoWrapFlags.None;
        if (!parser.NextIsOperand)
            do flags |= ParseFlag(parser);
            while (parser.TryConsume("|"u8));
        int at = parser.NextPosition;
        var operands = new List<UnresolvedOperand> { parser.ParseOperand() };
        var constants = new List<int>();
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            if (parser.TryParseOperand(out var operand))
            {
                operands.Add(operand);
                constants.Add(DynamicIndex);
            }
            else constants.Add(DataSyntax.ParseInt32(parser));
        });
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseFunctionType();
        parser.Expect(","u8);
        var element = parser.ParseType();
        parser.ResolveOperands(operands, type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span)
            .AddAttribute("elem_type", new TypeAttr(element))
            .AddAttribute("noWrapFlags", IntegerAttr.I32((int)flags))
            .AddAttribute("rawConstantIndices", DenseArrayAttr.I32([.. constants]));
    }

    private static GepNoWrapFlags ParseFlag(AsmParser parser)
    {
        if (parser.TryKeyword("inbounds"u8)) return GepNoWrapFlags.InBounds;
        if (parser.TryKeyword("inbounds_flag"u8)) return GepNoWrapFlags.InBoundsFlag;
        if (parser.TryKeyword("nusw"u8)) return GepNoWrapFlags.NoUnsignedSignedWrap;
        if (parser.TryKeyword("nuw"u8)) return GepNoWrapFlags.NoUnsignedWrap;
        if (parser.TryKeyword("none"u8)) return GepNoWrapFlags.None;
        throw parser.Error("expected ::mlir::LLVM::GEPNoWrapFlags to be one of: none, inbounds_flag, nusw, nuw, inbounds");
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        if (Flags != GepNoWrapFlags.None)
        {
            printer.Write(FlagText);
            printer.Write(" "u8);
        }
        printer.PrintOperand(Base);
        printer.Write("["u8);
        int next = 0;
        for (int i = 0; i < RawConstantIndices.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            if (RawConstantIndices[i] == DynamicIndex) printer.PrintOperand(DynamicIndices[next++]);
            else printer.Write(RawConstantIndices[i]);
        }
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
        printer.Write(", "u8);
        printer.PrintType(ElementType.Value);
    }

    private string FlagText
    {
        get
        {
            var parts = new List<string>();
            bool both = (Flags & GepNoWrapFlags.InBounds) == GepNoWrapFlags.InBounds;
            if (both) parts.Add("inbounds");
            else if (Flags.HasFlag(GepNoWrapFlags.InBoundsFlag)) parts.Add("inbounds_flag");
            else if (Flags.HasFlag(GepNoWrapFlags.NoUnsignedSignedWrap)) parts.Add("nusw");
            if (Flags.HasFlag(GepNoWrapFlags.NoUnsignedWrap)) parts.Add("nuw");
            return string.Join('|', parts);
        }
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int dynamic = RawConstantIndices.Count(static i => i == DynamicIndex);
        if (dynamic != DynamicIndices.Count)
            verifier.Error(this, "expected as many dynamic indices as specified in 'rawConstantIndices'");
        else if ((NoWrapFlags.Int64 & ~7) != 0) verifier.Error(this, "property 'noWrapFlags' failed to satisfy constraint: ::mlir::LLVM::GEPNoWrapFlags");
        else if (Flags == GepNoWrapFlags.InBoundsFlag) verifier.Error(this, "'inbounds_flag' cannot be used directly.");
        else if (WrongIndex() is { } message) verifier.Error(this, message);
    }

    /// <summary>Members of structs are chosen by constants, and other types have no parts.</summary>
    private string? WrongIndex()
    {
        var type = ElementType.Value;
        for (int i = 1; i < RawConstantIndices.Count; i++)
        {
            int index = RawConstantIndices[i];
            switch (type)
            {
                case LlvmStructType when index == DynamicIndex:
                    return $"expected index {i} indexing a struct to be constant";
                case LlvmStructType structure when index < 0 || index >= structure.Members.Count:
                    return $"index {i} indexing a struct is out of bounds";
                case LlvmStructType structure:
                    type = structure.Members[index];
                    break;
                case LlvmArrayType array:
                    type = array.ElementType;
                    break;
                case VectorType vector:
                    type = vector.ElementType;
                    break;
                default:
                    return $"type '{type}' cannot be indexed (index #{i})";
            }
        }
        return null;
    }

    /// <summary><c>%p[0] ⇒ %p</c>, <c>%p[%c3, 1] ⇒ %p[3, 1]</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (RawConstantIndices.Count == 1 && Base.Type.Equals(Res.Type) && IsZero(operands)) return Base;
        int known = 0;
        for (int i = 1; i < operands.Length; i++)
            if (IsWritable(operands[i])) known++;
        return known == 0 ? FoldResult.None : TakeConstantIndices(operands);
    }

    private bool IsZero(ReadOnlySpan<IrAttribute?> operands) =>
        RawConstantIndices[0] == DynamicIndex ? operands[1] is IntegerAttr { FitsInt64: true, Int64: 0 } : RawConstantIndices[0] == 0;

    /// <summary>A constant that upstream, too, keeps among the indices: it has 29 bits.</summary>
    private static bool IsWritable(IrAttribute? index) => index is IntegerAttr { FitsInt64: true, Int64: >= -(1 << 28) and < 1 << 28 };

    private FoldResult TakeConstantIndices(ReadOnlySpan<IrAttribute?> operands)
    {
        var constants = RawConstantIndices.ToArray();
        var dynamics = new List<Value> { Base };
        int next = 0;
        for (int i = 0; i < constants.Length; i++)
        {
            if (constants[i] != DynamicIndex) continue;
            if (IsWritable(operands[next + 1])) constants[i] = (int)((IntegerAttr)operands[next + 1]!).Int64;
            else dynamics.Add(DynamicIndices[next]);
            next++;
        }
        SetOperands([.. dynamics]);
        RawConstantIndices = [.. constants];
        return FoldResult.InPlace;
    }
}
