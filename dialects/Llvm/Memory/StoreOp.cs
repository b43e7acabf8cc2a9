using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes to memory: <c>llvm.store %v, %p {alignment = 4 : i64} : f32, !llvm.ptr</c>.</summary>
[Op("llvm.store", Syntax = "(`volatile` $volatile_^)? $value `,` $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant_group` $invariantGroup^)? attr-dict `:` type($value) `,` qualified(type($addr))")]
public sealed partial class StoreOp : MemoryAccessOp, IMemoryEffects
{
    [Operand<LlvmLoadable>] public partial Value Value { get; set; }
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("volatile_")] public partial bool Volatile { get; set; }
    [Attr] public partial bool Nontemporal { get; set; }
    [Attr] public partial bool InvariantGroup { get; set; }
    [Attr(Default = AtomicOrdering.NotAtomic)] public partial AtomicOrdering Ordering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }

    private protected override IEnumerable<Value> Pointers => [Addr];

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Addr));
        if (!Volatile && Ordering <= AtomicOrdering.Unordered) return;
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    protected override void Verify(Verifier verifier) =>
        AtomicTypes.Verify(this, verifier, Value.Type, Ordering, AtomicOrdering.Acquire, Alignment is not null, Syncscope is not null);
}
