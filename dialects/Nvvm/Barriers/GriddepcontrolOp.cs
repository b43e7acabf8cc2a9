namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for earlier grids, or lets later ones start.</summary>
[Op("nvvm.griddepcontrol", Syntax = "$kind attr-dict")]
public sealed partial class GriddepcontrolOp : Operation
{
    [Attr] public partial GridDepActionKind Kind { get; set; }
}
