using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Assembly of the target: <c>llvm.inline_asm has_side_effects "foo", "=r,r" %0 : (i32) -> i32</c>.
/// </summary>
[Op("llvm.inline_asm", Syntax = "(`has_side_effects` $has_side_effects^)? (`is_align_stack` $is_align_stack^)? (`tail_call_kind` `=` $tail_call_kind^)? (`asm_dialect` `=` $asm_dialect^)? (`operand_attrs` `=` $operand_attrs^)? attr-dict $asm_string `,` $constraints operands `:` functional-type(operands, results)")]
public sealed partial class InlineAsmOp : Operation, IMemoryEffects
{
    [Operand<LlvmCompatible>("operands")] public partial OperandRange Inputs { get; }
    [Attr("asm_string")] public partial string AsmString { get; set; }
    [Attr] public partial string Constraints { get; set; }
    [Attr("has_side_effects")] public partial bool HasSideEffects { get; set; }
    [Attr("is_align_stack")] public partial bool IsAlignStack { get; set; }
    [Attr("tail_call_kind", Default = TailCallKind.None)] public partial TailCallKind TailCall { get; set; }
    [Attr("asm_dialect")] public partial AsmDialect? Dialect { get; set; }
    [Attr("operand_attrs")] public partial ArrayAttr? OperandAttributes { get; set; }
    [Result<LlvmCompatible>] public partial Value? Res { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (!HasSideEffects) return;
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TailCall == TailCallKind.MustTail) verifier.Error(this, "tail call kind 'musttail' is not supported by this operation");
    }
}
