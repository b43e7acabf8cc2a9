using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads from memory: <c>llvm.load %p {alignment = 4 : i64} : !llvm.ptr -> f32</c>.</summary>
[Op("llvm.load", Syntax = "(`volatile` $volatile_^)? $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant` $invariant^)? (`invariant_group` $invariantGroup^)? (`dereferenceable` `` $dereferenceable^)? attr-dict `:` qualified(type($addr)) `->` type($res)")]
public sealed partial class LoadOp : MemoryAccessOp, IMemoryEffects
{
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("volatile_")] public partial bool Volatile { get; set; }
    [Attr] public partial bool Nontemporal { get; set; }
    [Attr] public partial bool Invariant { get; set; }
    [Attr] public partial bool InvariantGroup { get; set; }
    [Attr(Default = AtomicOrdering.NotAtomic)] public partial AtomicOrdering Ordering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }
    [Attr] public partial DereferenceableAttr? Dereferenceable { get; set; }
    [Result<LlvmLoadable>] public partial Value Res { get; }

    private protected override IEnumerable<Value> Pointers => [Addr];

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Addr));
        if (!Volatile && Ordering <= AtomicOrdering.Unordered) return;
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    protected override void Verify(Verifier verifier) =>
        AtomicTypes.Verify(this, verifier, Res.Type, Ordering, AtomicOrdering.Release, Alignment is not null, Syncscope is not null);
}
