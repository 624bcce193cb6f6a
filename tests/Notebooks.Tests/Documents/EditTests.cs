using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class EditTests
{
    private const string Before = """
        {
         "cells": [
          {
           "cell_type": "code",
           "execution_count": null,
           "metadata": {},
           "outputs": [],
           "source": [
            "1 + 1"
           ]
          }
         ],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 4
        }

        """;

    [Fact]
    public void Outputs_are_written_in_the_form_Jupyter_gives_them()
    {
        var document = Notebook.Parse(Before);
        var figure = new MimeBundle(("text/html", "<b>é\n</b>"), ("image/png", "iVBO\nRw0K"));
        figure.Set("application/vnd.plotly.v1+json", JsonNode.Parse("""{"data": [1.5, null], "layout": {}}""")!);
        document.Cells[0].SetOutputs(
            [
                new StreamOutput("stdout", "a\nb"),
                new DisplayOutput(figure, "display-id-is-not-stored"),
                new ResultOutput(new MimeBundle(("text/plain", "2")), 7) { Metadata = new JsonObject { ["isolated"] = true } },
                new ErrorOutput("Exception", "no", ["at cell 1"]),
            ],
            7);
        Assert.Equal(
            Before.Replace("\"execution_count\": null", "\"execution_count\": 7").Replace(
                "\"outputs\": []",
                """
                "outputs": [
                    {
                     "name": "stdout",
                     "output_type": "stream",
                     "text": [
                      "a\n",
                      "b"
                     ]
                    },
                    {
                     "data": {
                      "text/html": [
                       "<b>é\n",
                       "</b>"
                      ],
                      "image/png": "iVBO\nRw0K",
                      "application/vnd.plotly.v1+json": {
                       "data": [
                        1.5,
                        null
                       ],
                       "layout": {}
                      }
                     },
                     "metadata": {},
                     "output_type": "display_data"
                    },
                    {
                     "data": {
                      "text/plain": [
                       "2"
                      ]
                     },
                     "execution_count": 7,
                     "metadata": {
                      "isolated": true
                     },
                     "output_type": "execute_result"
                    },
                    {
                     "ename": "Exception",
                     "evalue": "no",
                     "output_type": "error",
                     "traceback": [
                      "at cell 1"
                     ]
                    }
                   ]
                """),
            Notebook.Text(document));
    }

    [Fact]
    public void What_is_written_is_read_back_as_the_same_outputs()
    {
        var document = Notebook.Of(Notebook.Code("x"));
        var form = JsonNode.Parse("""{"data": [1.0]}""")!;
        var bundle = new MimeBundle(("text/plain", "a\r\nb\n"));
        bundle.Set("application/json", form);
        document.Cells[0].SetOutputs([new StreamOutput("stderr", "\r10%\r20%\n"), new ResultOutput(bundle, 2), new ErrorOutput("E", "v", [])], 2);

        var outputs = document.Clone().Cells[0].Outputs;
        Assert.Equal(new StreamOutput("stderr", "\r10%\r20%\n"), outputs[0]);
        var result = Assert.IsType<ResultOutput>(outputs[1]);
        Assert.Equal(["text/plain", "application/json"], result.Data.MimeTypes);
        Assert.Equal("a\r\nb\n", result.Data.Text("text/plain"));
        Assert.Equal("""{"data":[1.0]}""", result.Data["application/json"]!.ToJsonString());
        Assert.Equal(2, result.ExecutionCount);
        Assert.Empty(Assert.IsType<ErrorOutput>(outputs[2]).Traceback);
    }

    [Fact]
    public void Setting_the_outputs_that_were_read_changes_nothing()
    {
        const string Text = """{"cells": [{"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [ {"name": "stdout", "output_type": "stream", "text": ["\u003ca\n", "b"]}, {"data": {"text/html": ["\u003cb>"], "application/json": {"x": 1.0}}, "execution_count": 2, "metadata": {}, "output_type": "execute_result"} ], "source": "x"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}""";
        var document = Notebook.Parse(Text);
        document.Cells[0].SetOutputs(document.Cells[0].Outputs, document.Cells[0].ExecutionCount);
        Assert.Equal(Text, Notebook.Text(document));
    }

    [Fact]
    public void JSON_forms_are_kept_whatever_they_hold()
    {
        const string Data = """{"application/json": {"half": "\ud83d", "n": [1.0, null]}, "application/x+json": "text", "text/odd": {"a": 1}}""";
        var document = Notebook.Of($$"""{"cell_type": "code", "metadata": {}, "outputs": [{"output_type": "display_data", "metadata": {}, "data": {{Data}}}], "source": ""}""", Notebook.Code("to"));
        document.Cells[1].SetOutputs(document.Cells[0].Outputs, 1);
        document.RemoveAt(0);
        Assert.Contains(Data, Notebook.Text(document));
        Assert.Null(((DisplayOutput)document.Cells[0].Outputs[0]).Data.Text("text/odd"));
    }

    [Fact]
    public void ClearOutputs_removes_outputs_and_count()
    {
        var document = Notebook.Of("""{"cell_type": "code", "execution_count": 4, "metadata": {}, "outputs": [{"name": "stdout", "output_type": "stream", "text": "x"}], "source": "x"}""");
        document.Cells[0].ClearOutputs();
        Assert.Equal(Notebook.Text(Notebook.Of(Notebook.Code("x"))), Notebook.Text(document));
    }

    [Fact]
    public void Only_code_cells_take_outputs()
    {
        var document = Notebook.Of("""{"cell_type": "markdown", "metadata": {}, "source": "x"}""");
        document.Cells[0].ClearOutputs();
        Assert.Throws<InvalidOperationException>(() => document.Cells[0].SetOutputs([], 1));
    }

    [Fact]
    public void A_source_that_was_a_string_stays_one_and_a_list_stays_a_list()
    {
        var document = Notebook.Of(
            """{"cell_type": "raw", "metadata": {}, "source": "a\nb"}""",
            """{"cell_type": "raw", "metadata": {}, "source": ["a\n", "b"]}""");
        document.Cells[0].Source += "\nc";
        document.Cells[1].Source += "\nc";
        Assert.Contains("\"source\": \"a\\nb\\nc\"", Notebook.Text(document));
        Assert.Contains("\"source\": [\"a\\n\", \"b\\n\", \"c\"]", Notebook.Text(document));
    }

    [Fact]
    public void Cells_can_be_inserted_and_removed()
    {
        var document = Notebook.Parse(Before);
        document.Insert(0, CellKind.Markdown, "# Title\ntext");
        Assert.Equal(
            Before.Replace(
                " \"cells\": [\n",
                """
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "metadata": {},
                   "source": [
                    "# Title\n",
                    "text"
                   ]
                  },

                """),
            Notebook.Text(document));
        document.RemoveAt(0);
        Assert.Equal(Before, Notebook.Text(document));
        document.RemoveAt(0);
        Assert.Contains("\"cells\": [],\n", Notebook.Text(document));
    }

    [Fact]
    public void A_new_cell_has_an_id_from_nbformat_4_5_on()
    {
        Assert.Null(Notebook.Parse(Before).Insert(0, CellKind.Code, "").Id);
        Assert.Matches("^[0-9a-f]{8}$", Notebook.Parse(Before.Replace("minor\": 4", "minor\": 5")).Insert(0, CellKind.Code, "").Id);
    }
}
