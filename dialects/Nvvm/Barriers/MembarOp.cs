namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A fence within a scope: <c>nvvm.memory.barrier #nvvm.mem_scope&lt;gpu></c>.</summary>
[Op("nvvm.memory.barrier", Syntax = "$scope attr-dict")]
public sealed partial class MembarOp : Operation
{
    [Attr] public partial MemScopeKind Scope { get; set; }
}
