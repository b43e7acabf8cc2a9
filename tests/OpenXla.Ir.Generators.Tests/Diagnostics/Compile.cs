using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenXla.Ir.Generators.Analyzers;

namespace OpenXla.Ir.Generators.Tests.Diagnostics;

/// <summary>Compiles a source with the generator and the analyzer.</summary>
internal static class Compile
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using OpenXla.Ir;
        global using OpenXla.Ir.Builtin;
        global using OpenXla.Ir.Definitions;
        global using OpenXla.Ir.Definitions.Constraints;
        global using OpenXla.Ir.Interfaces;
        global using OpenXla.Ir.PassManagement;
        global using OpenXla.Ir.Text;
        global using OpenXla.Ir.Traits;
        global using OpenXla.Ir.Verification;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "OpenXla.Ir.dll" or "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The diagnostics of the analyzer, and the compiler's errors where it found nothing.</summary>
    public static ImmutableArray<Diagnostic> Run(string source)
    {
        var compilation = Generate(source, out _);
        var found = compilation.WithAnalyzers([new DefinitionAnalyzer()]).GetAnalyzerDiagnosticsAsync().Result;
        var broken = found.FirstOrDefault(d => d.Id == "AD0001");
        Assert.True(broken is null, broken?.GetMessage());
        return found.Length > 0 ? found : [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    public static Compilation Generate(string source, out GeneratorDriver driver)
    {
        driver = CSharpGeneratorDriver.Create([new DefinitionGenerator().AsSourceGenerator()], parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(Create(source), out var output, out var problems);
        Assert.Empty(problems);
        return output;
    }

    public static CSharpCompilation Create(string source) => CSharpCompilation.Create(
        "Acme",
        [CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs"), CSharpSyntaxTree.ParseText(source, ParseOptions, "Acme.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
}
