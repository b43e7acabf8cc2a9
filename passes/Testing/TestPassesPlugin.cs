using OpenXla.Ir.Passes.Testing.Analyses;
using OpenXla.Ir.Passes.Testing.PassManagement;
using OpenXla.Ir.Passes.Testing.Transforms;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Passes.Testing;

/// <summary>
/// Passes by the names of MLIR's own test passes: they print what an analysis finds or try the pass manager out, so that
/// tests written for <c>mlir-opt</c> run here. They come through the door that vendors' plugins use.
/// </summary>
public sealed class TestPassesPlugin : IPlugin
{
    public static string Name => "test-passes";

    public static void Register(PluginRegistry registry) => registry
        .Pass<ModuleTestPass>()
        .Pass<LivenessTestPass>()
        .Pass<CallGraphTestPass>()
        .Pass<DominanceTestPass>()
        .Pass<AliasAnalysisTestPass>()
        .Pass<AliasAnalysisModRefTestPass>()
        .Pass<AliasAnalysisExtendingTestPass>()
        .Pass<MatchReductionTestPass>()
        .Pass<TopologicalSortTestPass>()
        .Pass<TopologicalSortAnalysisTestPass>()
        .Pass<IsInLoopTestPass>()
        .Pass<LoopInfoTestPass>()
        .Pass<SliceAnalysisTestPass>()
        .Pass<ShapeFunctionReportTestPass>()
        .Pass<ShapeMappingTestPass>()
        .Pass<DeadCodeAnalysisTestPass>()
        .Pass<LastModifiedTestPass>()
        .Pass<WrittenToTestPass>()
        .Pass<NextAccessTestPass>()
        .Pass<LivenessAnalysisTestPass>()
        .Pass<FooAnalysisTestPass>()
        .Pass<StridedMetadataTestPass>()
        .Pass<DataLayoutQueryTestPass>()
        .Pass<MemRefStridesTestPass>()
        .Pass<MatchersTestPass>()
        .Pass<SideEffectsTestPass>()
        .Pass<ControlFlowSinkTestPass>()
        .Pass<SingleFoldTestPass>()
        .Pass<ComposeSubViewTestPass>()
        .Pass<GreedyPatternsTestPass>()
        .Pass<WalkPatternDriverTestPass>()
        .Pass<CommutativityUtilsTestPass>()
        .Pass<IfUtilsTestPass>()
        .Pass<ForUtilsTestPass>()
        .Pass<WhileOpBuilderTestPass>()
        .Pass<LoopMappingTestPass>()
        .Pass<LoopUnrollingTestPass>();
}
