namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where an alias scope begins.</summary>
[Op("llvm.intr.experimental.noalias.scope.decl", Syntax = "$scope attr-dict")]
public sealed partial class NoAliasScopeDeclIntrinsic : IntrinsicOp
{
    [Attr] public partial AliasScopeAttr Scope { get; set; }
}
