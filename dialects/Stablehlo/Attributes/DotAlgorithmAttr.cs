namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How a product of tensors is to be computed: <c>#stablehlo.dot_algorithm&lt;lhs_precision_type = tf32, …></c>.</summary>
[AttrDef("stablehlo.dot_algorithm", Syntax = "`<` struct(params) `>`", Summary = "Attribute that models the algorithm constraints to use for computing dot.")]
public sealed partial record DotAlgorithmAttr(
    [Param("lhs_precision_type")] IrType LhsPrecisionType,
    [Param("rhs_precision_type")] IrType RhsPrecisionType,
    [Param("accumulation_type")] IrType AccumulationType,
    [Param("lhs_component_count")] long LhsComponentCount,
    [Param("rhs_component_count")] long RhsComponentCount,
    [Param("num_primitive_operations")] long NumPrimitiveOperations,
    [Param("allow_imprecise_accumulation")] bool AllowImpreciseAccumulation) : IrAttribute;
