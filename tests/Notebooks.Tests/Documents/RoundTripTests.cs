using System.Text;
using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class RoundTripTests
{
    private const string Jupyter = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "a1b2c3d4",
           "metadata": {},
           "source": [
            "# Gradient descent é ∂ 🎉\n",
            "a \"quoted\" \\ word"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "e5f6a7b8",
           "metadata": {
            "tags": [
             "parameters"
            ],
            "weights": [1.0, 1e5, 0.10, -0.0, 1E+2, 12345678901234567890123]
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two\u001b[31m\n"
             ]
            }
           ],
           "source": [
            "LAST"
           ]
          }
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    private const string VisualStudioCode = """
        {
          "cells": [
            {
              "cell_type": "code",
              "execution_count": null,
              "metadata": {
                "dotnet_interactive": {
                  "language": "csharp"
                },
                "unknown_to_us": { "b": 1, "a": [ ] }
              },
              "outputs": [],
              "source": "var x = 1;\nLAST"
            }
          ],
          "metadata": {
            "language_info": {
              "name": "polyglot-notebook"
            }
          },
          "nbformat": 4,
          "nbformat_minor": 2
        }
        """;

    private const string DotNetInteractive = """
        {
         "cells": [
          {
           "cell_type": "code",
           "execution_count": 1,
           "metadata": {
            "polyglot_notebook": {
             "kernelName": "csharp"
            }
           },
           "outputs": [
            {
             "data": {
              "application/vnd.plotly.v1\u002Bjson": {
               "data": [],
               "\u003Ckey\u003E": 1.50
              },
              "text/html": [
               "\u003Cb\u003E1 \u002B 1\u003C/b\u003E"
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            }
           ],
           "source": [
            "\u0022caf\u00E9 \uD83C\uDF89\u0022\n",
            "LAST"
           ]
          }
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 5
        }
        """;

    private const string OneLine = """{"nbformat":4,"nbformat_minor":0,"metadata":{"a\/b":"\/ \ud83d \u003c"},"cells":[{"cell_type":"raw","source":"LAST","metadata":{}}],"zzz":{}}""";

    private static readonly Dictionary<string, string> Texts = MakeTexts();

    public static TheoryData<string> Writers => [.. Texts.Keys];

    private static Dictionary<string, string> MakeTexts()
    {
        var writers = new Dictionary<string, string>
        {
            ["Jupyter"] = Jupyter,
            ["VS Code"] = VisualStudioCode,
            ["VS Code, indent 4"] = VisualStudioCode.Replace("  ", "    "),
            ["VS Code, tabs"] = VisualStudioCode.Replace("  ", "\t"),
            [".NET Interactive"] = DotNetInteractive,
            ["one line"] = OneLine,
        };
        var texts = new Dictionary<string, string>();
        foreach (var (writer, text) in writers)
        {
            texts.Add(writer, text);
            texts.Add(writer + ", trailing line end", text.TrimEnd('\n') + "\n");
            texts.Add(writer + ", CRLF", text.Replace("\n", "\r\n"));
            texts.Add(writer + ", BOM", "\ufeff" + text);
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void An_untouched_notebook_keeps_its_bytes(string writer) =>
        Assert.Equal(Texts[writer], Notebook.Text(Notebook.Parse(Texts[writer])));

    [Theory]
    [MemberData(nameof(Writers))]
    public void Looking_at_everything_changes_nothing(string writer)
    {
        var text = Texts[writer];
        var document = Notebook.Parse(text);
        _ = document.Metadata.Select(member => member.Value).Count();
        foreach (var cell in document.Cells)
        {
            _ = (cell.Metadata.Select(member => member.Value).Count(), cell.Language, cell.Tags.Count, cell.Outputs.Count);
        }

        Assert.Equal(text, Notebook.Text(document));
        Assert.Equal(text, Notebook.Text(document.Clone()));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void An_edit_changes_only_its_place(string writer)
    {
        var text = Texts[writer];
        var document = Notebook.Parse(text);
        document.Cells[^1].Source = document.Cells[^1].Source.Replace("LAST", "MARK");
        Assert.Equal(text.Replace("LAST", "MARK"), Notebook.Text(document));
    }

    [Fact]
    public void Numbers_and_unknown_members_keep_their_tokens_when_a_neighbour_is_edited()
    {
        var document = Notebook.Parse("""{"cells": [], "metadata": {"a": 1.0, "b": 1e5, "c": "\/\u003c", "a\u002Bb": 0.10}, "nbformat": 4, "nbformat_minor": 5}""");
        document.Metadata["b"] = 7;
        document.Metadata["new"] = "é🎉<\"\u0001\ud83d";
        Assert.Equal(
            """{"cells": [], "metadata": {"a": 1.0, "b": 7, "c": "\/\u003c", "a\u002Bb": 0.10, "new": "é🎉<\"\u0001\ud83d"}, "nbformat": 4, "nbformat_minor": 5}""",
            Notebook.Text(document));
    }

    [Fact]
    public void Metadata_can_lose_members_and_change_their_order()
    {
        var document = Notebook.Parse("""{"cells": [], "metadata": {"a": {"x": 1.0}, "b": []}, "nbformat": 4, "nbformat_minor": 5}""");
        var a = document.Metadata["a"];
        document.Metadata.Remove("a");
        document.Metadata["a"] = a;
        Assert.Contains("""{"b": [], "a": {"x": 1.0}}""", Notebook.Text(document));
        document.Metadata.Clear();
        Assert.Contains("\"metadata\": {}", Notebook.Text(document));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_source_and_outputs_survives()
    {
        var document = Notebook.Of("""{"cell_type": "code", "metadata": {"tags": ["\udc00"]}, "outputs": [{"output_type": "stream", "name": "stdout", "text": ["\ud83d\t\u00e9", "\ude00"]}], "source": "\ud83d\\n"}""");
        var cell = document.Cells[0];
        Assert.Equal("\ud83d\\n", cell.Source);
        Assert.Equal("\ud83d\té\ude00", ((StreamOutput)cell.Outputs[0]).Text);
        Assert.Equal(["\udc00"], cell.Tags);
        cell.Source = "\ud83d!";
        Assert.Contains("""{"source": "\ud83d!"}""".Trim('{', '}'), Notebook.Text(document));
    }

    [Fact]
    public void Outputs_of_ten_megabytes_survive()
    {
        var big = new string('x', 10_000_000);
        var document = Notebook.Of($$"""{"cell_type": "code", "metadata": {}, "outputs": [{"output_type": "stream", "name": "stdout", "text": "{{big}}"}], "source": ""}""");
        document.Cells[0].Metadata["touched"] = true;
        Assert.Equal(big, ((StreamOutput)Notebook.Parse(Notebook.Text(document)).Cells[0].Outputs[0]).Text);
    }

    [Fact]
    public void A_clone_shares_nothing()
    {
        var document = Notebook.Parse(Jupyter);
        var copy = document.Clone();
        copy.Cells[0].Source = "other";
        copy.Metadata["x"] = 1;
        copy.Cells[1].ClearOutputs();
        Assert.Equal(Jupyter, Notebook.Text(document));
    }

    [Fact]
    public void Reading_and_writing_a_file_keeps_its_bytes()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("a.ipynb"), Encoding.UTF8.GetBytes(Jupyter));
        NotebookDocument.Read(folder.File("a.ipynb")).Write(folder.File("b.ipynb"));
        Assert.Equal(File.ReadAllBytes(folder.File("a.ipynb")), File.ReadAllBytes(folder.File("b.ipynb")));
    }

    [Fact]
    public void JsonNodes_from_anywhere_are_written_as_Jupyter_writes_text()
    {
        var document = Notebook.Of();
        document.Metadata["claim"] = System.Text.Json.JsonSerializer.SerializeToNode(new { Name = "loss < é", Letter = '<' });
        document.Metadata["letter"] = JsonValue.Create('+');
        Assert.Contains("""{"claim": {"Name": "loss < é", "Letter": "<"}, "letter": "+"}""", Notebook.Text(document));
    }
}
