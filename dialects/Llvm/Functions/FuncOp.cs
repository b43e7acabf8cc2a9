using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// A function: <c>llvm.func internal fastcc @f(%arg0: i32, ...) -> i32 comdat(@c::@f) attributes {passthrough = ["noinline"]} { … }</c>.
/// Linkage is the concern of who links; as a symbol it is private only where <c>sym_visibility</c> says so.
/// </summary>
[Op("llvm.func")]
public sealed partial class FuncOp : Operation, IFunction, IIsolatedFromAbove, IAutomaticAllocationScope, IAffineScope
{
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Attr("function_type", Summary = "type attribute of LLVM function type")] public partial LlvmFunctionType Type { get; set; }
    [Attr(Default = Linkage.External)] public partial Linkage Linkage { get; set; }
    [Attr("CConv", Default = CallingConvention.C)] public partial CallingConvention CallingConvention { get; set; }
    [Attr] public partial SymbolRefAttr? Comdat { get; set; }
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr? Personality { get; set; }
    [Attr] public partial ArrayAttr? Passthrough { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr<I64Attr>("function_entry_count")] public partial IntegerAttr? FunctionEntryCount { get; set; }
    [Attr("memory_effects")] public partial MemoryEffectsAttr? MemoryEffects { get; set; }
    [Attr("visibility_", Default = Llvm.Visibility.Default)] public partial Visibility SymbolVisibility { get; set; }
    [Attr("unnamed_addr")] public partial UnnamedAddr? UnnamedAddr { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("vscale_range")] public partial VScaleRangeAttr? VScaleRange { get; set; }
    [Attr("frame_pointer")] public partial FramePointerKind? FramePointer { get; set; }
    [Attr("target_features")] public partial TargetFeaturesAttr? TargetFeatures { get; set; }
    [Attr("no_infs_fp_math")] public partial bool? NoInfsMath { get; set; }
    [Attr("no_nans_fp_math")] public partial bool? NoNansMath { get; set; }
    [Attr("no_signed_zeros_fp_math")] public partial bool? NoSignedZerosMath { get; set; }
    [Attr("vec_type_hint")] public partial VecTypeHintAttr? VecTypeHint { get; set; }
    [Attr("work_group_size_hint")] public partial EquatableArray<int>? WorkGroupSizeHint { get; set; }
    [Attr("reqd_work_group_size")] public partial EquatableArray<int>? RequiredWorkGroupSize { get; set; }
    [Attr<I32Attr>("intel_reqd_sub_group_size")] public partial IntegerAttr? RequiredSubGroupSize { get; set; }
    [Attr("uwtable_kind")] public partial UnwindTableKind? UnwindTable { get; set; }
    [Attr] public partial bool Convergent { get; set; }
    [Attr("dso_local")] public partial bool DsoLocal { get; set; }
    [Attr("arm_streaming")] public partial bool ArmStreaming { get; set; }
    [Attr("arm_locally_streaming")] public partial bool ArmLocallyStreaming { get; set; }
    [Attr("arm_streaming_compatible")] public partial bool ArmStreamingCompatible { get; set; }
    [Attr("arm_new_za")] public partial bool ArmNewZa { get; set; }
    [Attr("arm_in_za")] public partial bool ArmInZa { get; set; }
    [Attr("arm_out_za")] public partial bool ArmOutZa { get; set; }
    [Attr("arm_inout_za")] public partial bool ArmInoutZa { get; set; }
    [Attr("arm_preserves_za")] public partial bool ArmPreservesZa { get; set; }
    [Attr("no_inline")] public partial bool NoInline { get; set; }
    [Attr("always_inline")] public partial bool AlwaysInline { get; set; }
    [Attr("inline_hint")] public partial bool InlineHint { get; set; }
    [Attr("no_unwind")] public partial bool NoUnwind { get; set; }
    [Attr("will_return")] public partial bool WillReturn { get; set; }
    [Attr("optimize_none")] public partial bool OptimizeNone { get; set; }
    [Attr("garbageCollector")] public partial StringAttr? GarbageCollector { get; set; }
    [Attr("section")] public partial StringAttr? Section { get; set; }
    [Attr("target_cpu")] public partial StringAttr? TargetCpu { get; set; }
    [Attr("tune_cpu")] public partial StringAttr? TuneCpu { get; set; }
    [Attr("reciprocal_estimates")] public partial StringAttr? ReciprocalEstimates { get; set; }
    [Attr("prefer_vector_width")] public partial StringAttr? PreferVectorWidth { get; set; }
    [Attr("denormal_fp_math")] public partial StringAttr? DenormalFpMath { get; set; }
    [Attr("denormal_fp_math_f32")] public partial StringAttr? DenormalFpMathF32 { get; set; }
    [Attr("fp_contract")] public partial StringAttr? FpContract { get; set; }
    [Attr("instrument_function_entry")] public partial StringAttr? InstrumentFunctionEntry { get; set; }
    [Attr("instrument_function_exit")] public partial StringAttr? InstrumentFunctionExit { get; set; }
    [Region] public partial Region Body { get; }

    protected override bool FitsCustomForm =>
        GetAttribute<TypeAttr>("function_type")?.Value is LlvmFunctionType type && FuncSyntax.CanSay(type) && (VScaleRange is not { } range || FuncSyntax.CanSay(range));

    public string? SymbolName
    {
        get => Symbol.Value;
        set => Symbol = new StringAttr(value ?? throw new ArgumentNullException(nameof(value)));
    }

    public bool IsDeclaration => Body.IsEmpty;

    /// <summary>True where calls may hand over more than the parameters.</summary>
    public bool IsVariadic => Type.IsVariadic;

    FunctionType IFunction.Type
    {
        get => Type.Signature;
        set => Type = LlvmFunctionType.Of(value, Type.IsVariadic);
    }

    /// <summary>A function without a body.</summary>
    public static FuncOp Create(OpBuilder builder, string name, LlvmFunctionType type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<FuncOp>();
        state.AddAttribute("sym_name", new StringAttr(name)).AddAttribute("function_type", new TypeAttr(type)).RegionCount = 1;
        return builder.Insert<FuncOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state) => FuncSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => FuncSyntax.Print(printer, this);

    protected override void Verify(Verifier verifier) => FuncChecks.Verify(this, verifier);

    protected override void VerifyRegions(Verifier verifier) => FuncChecks.VerifyBody(this, verifier);
}
