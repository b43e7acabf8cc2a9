using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Memory on the stack: <c>llvm.alloca %n x f32 {alignment = 8 : i64} : (i64) -> !llvm.ptr</c>.</summary>
[Op("llvm.alloca")]
public sealed partial class AllocaOp : Operation, IMemoryEffects, IStackAllocation
{
    [Operand<AnySignlessInteger>] public partial Value ArraySize { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("elem_type")] public partial TypeAttr ElementType { get; set; }
    [Attr] public partial bool Inalloca { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Res));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryKeyword("inalloca"u8)) state.AddAttribute("inalloca", UnitAttr.Instance);
        var size = parser.ParseOperand();
        parser.ExpectKeyword("x"u8);
        var element = parser.ParseType();
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        if (parser.ParseType() is not FunctionType { Inputs: [var input], Results: [var result] })
            throw parser.Error(at, "expected trailing function type with one argument and one result");
        ForgetZeroAlignment(parser, state);
        parser.ResolveOperand(size, input, state);
        if (result is LlvmPointerType) state.AddAttribute("elem_type", new TypeAttr(element));
        state.AddResultTypes(result);
    }

    private static void ForgetZeroAlignment(AsmParser parser, OperationState state)
    {
        if (state.GetAttribute("alignment") is not { } alignment) return;
        if (alignment is not IntegerAttr number) throw parser.ErrorAtName(state, "expected integer alignment");
        if (number.IsZero) state.AttributeDictionary = state.AttributeDictionary?.Without("alignment");
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (Inalloca) printer.Write(" inalloca"u8);
        printer.Write(" "u8);
        printer.PrintOperand(ArraySize);
        printer.Write(" x "u8);
        printer.PrintType(ElementType.Value);
        if (Alignment is { IsZero: false }) printer.PrintAttributeDictionary(this, "elem_type", "inalloca");
        else printer.PrintAttributeDictionary(this, "elem_type", "inalloca", "alignment");
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ElementType.Value is LlvmTargetExtType { SupportsMemory: false }) verifier.Error(this, "this target extension type cannot be used in alloca");
    }
}
