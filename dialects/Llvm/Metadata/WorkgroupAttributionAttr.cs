using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Memory that a work group shares.</summary>
[AttrDef("llvm.mlir.workgroup_attribution", Syntax = "`<` $num_elements `,` $element_type `>`", Summary = "")]
public sealed partial record WorkgroupAttributionAttr(
    [Param("num_elements")] IntegerAttr NumElements,
    [Param("element_type")] IrType ElementType) : IrAttribute;
