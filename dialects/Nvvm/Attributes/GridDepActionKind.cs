namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What <see cref="GriddepcontrolOp"/> does.</summary>
[EnumDef("nvvm.grid_dep_action", Summary = "Action kind for grid dependency control", Title = "::mlir::NVVM::GridDepActionKind")]
public enum GridDepActionKind
{
    Wait,

    [Case("launch_dependents")]
    LaunchDependents,
}
