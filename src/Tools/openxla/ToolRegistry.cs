using OpenXla.Ir.Dialects.Affine;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Bufferization;
using OpenXla.Ir.Dialects.Cf;
using OpenXla.Ir.Dialects.Check;
using OpenXla.Ir.Dialects.Chlo;
using OpenXla.Ir.Dialects.Complex;
using OpenXla.Ir.Dialects.Dlti;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Gpu;
using OpenXla.Ir.Dialects.Index;
using OpenXla.Ir.Dialects.Interpreter;
using OpenXla.Ir.Dialects.Irdl;
using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Dialects.Llvm;
using OpenXla.Ir.Dialects.Math;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.MlProgram;
using OpenXla.Ir.Dialects.Nvvm;
using OpenXla.Ir.Dialects.Pdl;
using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Dialects.Sdy;
using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Dialects.SparseTensor;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Tensor;
using OpenXla.Ir.Dialects.Ub;
using OpenXla.Ir.Dialects.Vector;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Passes.Arith.IntRangeNarrowing;
using OpenXla.Ir.Passes.Arith.IntRangeOptimizations;
using OpenXla.Ir.Passes.Arith.UnsignedWhenEquivalent;
using OpenXla.Ir.Passes.Bufferization;
using OpenXla.Ir.Passes.Conversions.HostCalls;
using OpenXla.Ir.Passes.Conversions.ScfToCf;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg;
using OpenXla.Ir.Passes.Conversions.ToLlvm;
using OpenXla.Ir.Passes.Linalg.LinalgToLoops;
using OpenXla.Ir.Passes.Pipelines;
using OpenXla.Ir.Passes.RewriteRules.ApplyRewriteRules;
using OpenXla.Ir.Passes.RuntimeVerification;
using OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;
using OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;
using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;
using OpenXla.Ir.Passes.Stablehlo.CheckShapeAssertions;
using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;
using OpenXla.Ir.Passes.Stablehlo.ComplexMathExpander;
using OpenXla.Ir.Passes.Stablehlo.CompositeToCall;
using OpenXla.Ir.Passes.Stablehlo.ConvertToSignless;
using OpenXla.Ir.Passes.Stablehlo.DeprecatedOps;
using OpenXla.Ir.Passes.Stablehlo.DropShardings;
using OpenXla.Ir.Passes.Stablehlo.InstrumentWithProbe;
using OpenXla.Ir.Passes.Stablehlo.Portable;
using OpenXla.Ir.Passes.Stablehlo.QdqToQuantizedOp;
using OpenXla.Ir.Passes.Stablehlo.QuantizedOpToQdq;
using OpenXla.Ir.Passes.Stablehlo.QuantToMath;
using OpenXla.Ir.Passes.Stablehlo.RefineShapes;
using OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;
using OpenXla.Ir.Passes.Stablehlo.TargetIndependentOptimization;
using OpenXla.Ir.Passes.Stablehlo.WrapInComposite;
using OpenXla.Ir.Passes.Testing;
using OpenXla.Ir.Passes.Transforms.Canonicalize;
using OpenXla.Ir.Passes.Transforms.CompositeFixedPoint;
using OpenXla.Ir.Passes.Transforms.ControlFlowSink;
using OpenXla.Ir.Passes.Transforms.Cse;
using OpenXla.Ir.Passes.Transforms.Inline;
using OpenXla.Ir.Passes.Transforms.LoopInvariantCodeMotion;
using OpenXla.Ir.Passes.Transforms.LoopInvariantSubsetHoisting;
using OpenXla.Ir.Passes.Transforms.Mem2Reg;
using OpenXla.Ir.Passes.Transforms.PrintIr;
using OpenXla.Ir.Passes.Transforms.PrintOpStats;
using OpenXla.Ir.Passes.Transforms.ReconcileUnrealizedCasts;
using OpenXla.Ir.Passes.Transforms.RemoveDeadValues;
using OpenXla.Ir.Passes.Transforms.Sccp;
using OpenXla.Ir.Passes.Transforms.SnapshotOpLocations;
using OpenXla.Ir.Passes.Transforms.Sroa;
using OpenXla.Ir.Passes.Transforms.StripDebugInfo;
using OpenXla.Ir.Passes.Transforms.SymbolDce;
using OpenXla.Ir.Passes.Transforms.SymbolPrivatize;
using OpenXla.Ir.Passes.Transforms.TopologicalSort;
using OpenXla.Ir.Passes.Transforms.TrivialDce;
using OpenXla.Ir.Passes.Transforms.ViewOpGraph;
using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Testing.FileCheck;
using OpenXla.Ir.Tool.Opt;
using OpenXla.Ir.Tool.Run;

namespace OpenXla.Ir.Tool;

/// <summary>What this tool is linked with: a line per dialect and per pass, through the door that plugins use.</summary>
internal static class ToolRegistry
{
    /// <summary>As <see cref="Create"/>, with the plugins that the arguments name; null after an error, which has been reported.</summary>
    public static PluginRegistry? CreateFor(IReadOnlyList<string> args, ToolIo io)
    {
        try
        {
            return CreateWith(OptOptionsParser.FindPlugins(args).Select(io.Resolve));
        }
        catch (PluginLoadException mistake)
        {
            io.Fail($"error: {mistake.Message}");
            return null;
        }
    }

    /// <summary>A registry with all that is linked in; plugins loaded at run time are added to it.</summary>
    public static PluginRegistry Create()
    {
        var registry = new PluginRegistry();
        RegisterDialects(registry);
        registry.Later(RegisterPasses);
        TestPassesPlugin.Register(registry);
        return registry;
    }

    /// <summary>A context with all dialects that are linked in, and those of plugins.</summary>
    /// <exception cref="FileCheckUsageException">A plugin can't be loaded.</exception>
    public static IrContext NewContext(IReadOnlyList<string> plugins)
    {
        try
        {
            var context = new IrContext();
            CreateWith(plugins).AddDialectsTo(context);
            return context;
        }
        catch (PluginLoadException mistake)
        {
            throw new FileCheckUsageException($"error: {mistake.Message}", 2);
        }
    }

    /// <exception cref="PluginLoadException">One of them can't be loaded.</exception>
    private static PluginRegistry CreateWith(IEnumerable<string> plugins)
    {
        var registry = Create();
        foreach (var plugin in plugins) PluginLoader.PluginLoader.Load(plugin).Register(registry);
        return registry;
    }

    /// <summary>By name: most assemblies are needed by few programs, and to load them all takes longer than to read a small one.</summary>
    private static void RegisterDialects(PluginRegistry registry) => registry
        .Dialect("affine", static () => new AffineDialect())
        .Dialect("arith", static () => new ArithDialect())
        .Dialect("bufferization", static () => new BufferizationDialect())
        .Dialect("cf", static () => new CfDialect())
        .Dialect("check", static () => new CheckDialect())
        .Dialect("chlo", static () => new ChloDialect())
        .Dialect("complex", static () => new ComplexDialect())
        .Dialect("dlti", static () => new DltiDialect())
        .Dialect("func", static () => new FuncDialect())
        .Dialect("gpu", static () => new GpuDialect())
        .Dialect("index", static () => new IndexDialect())
        .Dialect("interpreter", static () => new InterpreterDialect())
        .Dialect("irdl", static () => new IrdlDialect())
        .Dialect("linalg", static () => new LinalgDialect())
        .Dialect("llvm", static () => new LlvmDialect())
        .Dialect("math", static () => new MathDialect())
        .Dialect("memref", static () => new MemRefDialect())
        .Dialect("ml_program", static () => new MlProgramDialect())
        .Dialect("nvvm", static () => new NvvmDialect())
        .Dialect("pdl", static () => new PdlDialect())
        .Dialect("quant", static () => new QuantDialect())
        .Dialect("scf", static () => new ScfDialect())
        .Dialect("sdy", static () => new SdyDialect())
        .Dialect("shape", static () => new ShapeDialect())
        .Dialect("sparse_tensor", static () => new SparseTensorDialect())
        .Dialect("stablehlo", static () => new StablehloDialect())
        .Dialect("tensor", static () => new TensorDialect())
        .Dialect("ub", static () => new UbDialect())
        .Dialect("vector", static () => new VectorDialect())
        .Dialect("vhlo", static () => new VhloDialect());

    private static void RegisterPasses(PluginRegistry registry) => registry
        .Pass<AggressiveFolderPass>()
        .Pass<AggressiveSimplificationPass>()
        .Pass<ApplyRewriteRulesPass>()
        .Pass<BufferizePass>()
        .Pass<CanonicalizePass>()
        .Pass<ChloToStablehloPass>()
        .Pass<CompatibilityExpanderPass>()
        .Pass<CompositeFixedPointPass>()
        .Pass<ComplexMathExpanderPass>()
        .Pass<CompositeToCallPass>()
        .Pass<ControlFlowSinkPass>()
        .Pass<ConvertArithToLlvmPass>()
        .Pass<ConvertCfToLlvmPass>()
        .Pass<ConvertFuncToLlvmPass>()
        .Pass<ConvertMathToLlvmPass>()
        .Pass<ConvertToLlvmPass>()
        .Pass<ConvertToSignlessPass>()
        .Pass<CsePass>()
        .Pass<DeprecatedOpsPass>()
        .Pass<DropShardingsPass>()
        .Pass<FinalizeMemRefToLlvmPass>()
        .Pass<GenerateRuntimeVerificationPass>()
        .Pass<InlinePass>()
        .Pass<IntRangeNarrowingPass>()
        .Pass<IntRangeOptimizationsPass>()
        .Pass<LinalgToLoopsPass>()
        .Pass<LoopInvariantCodeMotionPass>()
        .Pass<LoopInvariantSubsetHoistingPass>()
        .Pass<Mem2RegPass>()
        .Pass<PrintIrPass>()
        .Pass<PrintOpStatsPass>()
        .Pass<ReconcileUnrealizedCastsPass>()
        .Pass<RemoveDeadValuesPass>()
        .Pass<SccpPass>()
        .Pass<ScfToCfPass>()
        .Pass<SnapshotOpLocationsPass>()
        .Pass<SplitHostCallsPass>()
        .Pass<SroaPass>()
        .Pass<QdqToQuantizedOpPass>()
        .Pass<QuantizedOpToQdqPass>()
        .Pass<QuantToMathPass>()
        .Pass<InstrumentWithProbePass>()
        .Pass<CanonicalizeDynamismPass>()
        .Pass<CheckShapeAssertionsPass>()
        .Pass<RefineArgumentsPass>()
        .Pass<RefineShapesPass>()
        .Pass<ShapeToStablehloPass>()
        .Pass<StablehloToLinalgPass>()
        .Pass<StablehloToVhloPass>()
        .Pass<StripDebugInfoPass>()
        .Pass<SymbolDcePass>()
        .Pass<SymbolPrivatizePass>()
        .Pass<TargetIndependentOptimizationPass>()
        .Pass<TopologicalSortPass>()
        .Pass<TrivialDcePass>()
        .Pass<UnsignedWhenEquivalentPass>()
        .Pass<VhloToStablehloPass>()
        .Pass<VhloToVersionPass>()
        .Pass<ViewOpGraphPass>()
        .Pass<WrapInCompositePass>()
        .Pipeline(InterpreterPipeline.Name, static passes => InterpreterPipeline.Build(passes), "what the interpreter needs done to a program before it runs")
        .Pipeline(CpuPipeline.Name, static passes => CpuPipeline.Build(passes), "from StableHLO to the llvm dialect for the processor at hand")
        .Pipeline(DeserializePipeline.Name, static passes => DeserializePipeline.Build(passes), "from any version of the portable format to StableHLO")
        .Pipeline(ChloPreSerializationPipeline.Name, static passes => ChloPreSerializationPipeline.Build(passes), "from what frameworks write to what portable artifacts hold")
        .Pipeline(RemoveDynamismPipeline.Factory)
        .Target<CpuTarget>()
        .Target<InterpretedTarget>();
}
