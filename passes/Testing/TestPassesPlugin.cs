using OpenXla.Ir.Passes.Testing.Analyses;
using OpenXla.Ir.Passes.Testing.Dialect;
using OpenXla.Ir.Passes.Testing.Ir;
using OpenXla.Ir.Passes.Testing.PassManagement;
using OpenXla.Ir.Passes.Testing.Rewriting;
using OpenXla.Ir.Passes.Testing.Stablehlo;
using OpenXla.Ir.Passes.Testing.Transforms;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Passes.Testing;

/// <summary>
/// Passes by the names of MLIR's and StableHLO's own test passes: they print what an analysis finds or try the pass manager out, so that
/// tests written for <c>mlir-opt</c> and <c>stablehlo-opt</c> run here. They come through the door that vendors' plugins use.
/// </summary>
public sealed class TestPassesPlugin : IPlugin
{
    public static string Name => "test-passes";

    public static void Register(PluginRegistry registry) => registry
        .Dialect("test", static () => new TestDialect())
        .Later(RegisterPasses);

    private static void RegisterPasses(PluginRegistry registry)
    {
        RegisterPassManagement(registry);
        TestPipelines.Register(registry);
        RegisterIr(registry);
        RegisterRewriting(registry);
        RegisterAnalyses(registry);
        RegisterTransforms(registry);
        RegisterStablehlo(registry);
    }

    private static void RegisterPassManagement(PluginRegistry registry) => registry
        .Pass<CrashTestPass>()
        .Pass<DiagnosticFilterTestPass>()
        .Pass<DiagnosticMetadataTestPass>()
        .Pass<DynamicPipelineTestPass>()
        .Pass<FailureTestPass>()
        .Pass<FunctionTestPass>()
        .Pass<InterfaceTestPass>()
        .Pass<InvalidIrTestPass>()
        .Pass<InvalidParentTestPass>()
        .Pass<ModuleTestPass>()
        .Pass<OpaqueLocationTestPass>()
        .Pass<OptionsATestPass>()
        .Pass<OptionsBTestPass>()
        .Pass<OptionsTestPass>()
        .Pass<StatisticTestPass>()
        .Pass<SuperOptionsTestPass>();

    private static void RegisterIr(PluginRegistry registry) => registry
        .Pass<CloneTestPass>()
        .Pass<DistinctAttributesTestPass>()
        .Pass<ElementsInterfaceTestPass>()
        .Pass<FunctionEraseArgumentTestPass>()
        .Pass<FunctionEraseResultTestPass>()
        .Pass<FunctionInsertArgumentTestPass>()
        .Pass<FunctionInsertResultTestPass>()
        .Pass<FunctionSetTypeTestPass>()
        .Pass<GenericBlockVisitorsInterruptTestPass>()
        .Pass<GenericRegionVisitorsInterruptTestPass>()
        .Pass<GenericVisitorsInterruptTestPass>()
        .Pass<GenericVisitorsTestPass>()
        .Pass<OperationsEqualityTestPass>()
        .Pass<PrintDefUseTestPass>()
        .Pass<PrintInvalidTestPass>()
        .Pass<PrintNestingTestPass>()
        .Pass<SymbolReplacementTestPass>()
        .Pass<SymbolUsesTestPass>()
        .Pass<TakeBodyTestPass>()
        .Pass<UseListOrderTestPass>()
        .Pass<VisitorsTestPass>();

    private static void RegisterRewriting(PluginRegistry registry) => registry
        .Pass<MergeBlocksTestPass>()
        .Pass<RemappedValueTestPass>()
        .Pass<RewriteDynamicOperationTestPass>()
        .Pass<SelectiveReplacementTestPass>()
        .Pass<StrictPatternDriverTestPass>()
        .Pass<TargetMaterializationTestPass>()
        .Pass<UnknownRootTestPass>();

    private static void RegisterAnalyses(PluginRegistry registry) => registry
        .Pass<AliasAnalysisExtendingTestPass>()
        .Pass<AliasAnalysisModRefTestPass>()
        .Pass<AliasAnalysisTestPass>()
        .Pass<CallGraphTestPass>()
        .Pass<DataLayoutQueryTestPass>()
        .Pass<DeadCodeAnalysisTestPass>()
        .Pass<DominanceTestPass>()
        .Pass<FooAnalysisTestPass>()
        .Pass<IsInLoopTestPass>()
        .Pass<LastModifiedTestPass>()
        .Pass<LivenessAnalysisTestPass>()
        .Pass<LivenessTestPass>()
        .Pass<LoopInfoTestPass>()
        .Pass<MatchReductionTestPass>()
        .Pass<MatchersTestPass>()
        .Pass<MemRefStridesTestPass>()
        .Pass<NextAccessTestPass>()
        .Pass<ShapeFunctionReportTestPass>()
        .Pass<ShapeMappingTestPass>()
        .Pass<SideEffectsTestPass>()
        .Pass<SliceAnalysisTestPass>()
        .Pass<StridedMetadataTestPass>()
        .Pass<TopologicalSortAnalysisTestPass>()
        .Pass<TopologicalSortTestPass>()
        .Pass<WrittenToTestPass>();

    private static void RegisterTransforms(PluginRegistry registry) => registry
        .Pass<CommutativityUtilsTestPass>()
        .Pass<ComposeSubViewTestPass>()
        .Pass<ControlFlowSinkTestPass>()
        .Pass<ForUtilsTestPass>()
        .Pass<GreedyPatternsTestPass>()
        .Pass<IfUtilsTestPass>()
        .Pass<LoopMappingTestPass>()
        .Pass<LoopUnrollingTestPass>()
        .Pass<SingleFoldTestPass>()
        .Pass<WalkPatternDriverTestPass>()
        .Pass<WhileOpBuilderTestPass>();

    private static void RegisterStablehlo(PluginRegistry registry) => registry
        .Pass<BroadcastTestPass>()
        .Pass<InferenceTestPass>()
        .Pass<SpeculatabilityTestPass>();
}
