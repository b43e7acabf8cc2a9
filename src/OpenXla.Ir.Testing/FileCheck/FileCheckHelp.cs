namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>The texts of <c>--help</c>, <c>--version</c> and <c>--dump-input=help</c>.</summary>
internal static class FileCheckHelp
{
    public const string Version = "OpenXla.Ir FileCheck, compatible with LLVM FileCheck 22\n";

    public const string Usage = """
        USAGE: FileCheck [options] <check-file>

        Compares an input (the standard input, or --input-file) with the CHECK lines of a file.

          -D<VAR=VALUE>, -D#<FMT>,<VAR=EXPR>  define a variable
          --check-prefix(es)=<A,B>            use these words instead of CHECK
          --comment-prefixes=<A,B>            use these words instead of COM and RUN
          --implicit-check-not=<pattern>      exclude a pattern everywhere between matches
          --load-plugin=<dll>                 a vendor's dialects for CHECK-IR blocks
          --input-file=<file>                 read this instead of the standard input
          --match-full-lines                  a pattern covers a whole line
          --strict-whitespace                 blanks and tabs count one by one
          --ignore-case                       upper and lower case are the same
          --enable-var-scope                  forget variables without $ at each CHECK-LABEL
          --allow-empty                       the input may be empty
          --allow-unused-prefixes             a prefix may have no CHECK line
          --dump-input=help|always|fail|never show the input with marks (default: fail)
          --dump-input-filter=all|annotation-full|annotation|error
          --dump-input-context=<N>            lines around the ones the filter keeps (default: 5)
          -v, -vv                             tell what matched, and everything else

        FILECHECK_OPTS in the environment holds further options.

        """;

    public const string DumpInput = """
        The input dump shows each kept input line behind its number, and below it what the directives say of it.

          check:3'0   directive of line 3, first remark about it
          ^~~         a match that was wanted                     (-v)
          !~~         a match that was excluded, or on a wrong line, or discarded
          X~~         a range searched without the wanted match
          ?           a place that looks like the wanted match
          ...         lines left out by --dump-input-filter and --dump-input-context

        """;
}
