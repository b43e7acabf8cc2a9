using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Takes what is wrong with a definition: the analyzer reports it, the generator goes on without.</summary>
internal delegate void ProblemSink(DiagnosticDescriptor rule, Location? location, params object[] arguments);
